package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person says was only given another name, as {@code users=people}, {@code
 * users.nick=handle}, {@code mood.sad=unhappy}, or another schema, as {@code orders=sales.orders}:
 * schemas, tables and columns, sequences, types, and the values of enum types. That a constraint or
 * index was, may be said too, and needs not be: one that does the same is the same.
 *
 * @param steps the steps for all but columns
 * @param unsayable those of them that entities cannot ask for
 * @param hints tables and columns, as entities would say it
 */
public record RequestedRenames(List<Operation> steps, List<Operation> unsayable, Hints hints) {

  public RequestedRenames {
    steps = List.copyOf(steps);
    unsayable = List.copyOf(unsayable);
  }

  /**
   * Reads them.
   *
   * @param before what is there, under the old names
   * @param after what is wanted, under the new ones
   * @throws RefusedException if a text is none such, the old name is not there, the new one not
   *     wanted, or something else has it
   */
  public static RequestedRenames of(Schema before, Schema after, List<String> texts) {
    return new RenameReading(before, after).all(texts);
  }

  /**
   * All steps that rename: what entities ask for, and the sequences of columns, which follow them.
   */
  public List<Operation> operations(Schema before, Schema after, Hints entities) {
    List<Operation> all = new ArrayList<>(steps);
    all.addAll(
        AskedRenames.operations(Replay.forward(before, steps), after, entities.plus(columns())));
    all.addAll(OwnedSequences.renames(Replay.forward(before, all), after));
    return List.copyOf(all);
  }

  private Hints columns() {
    return new Hints(
        hints.renames().stream().filter(it -> it.column().isPresent()).toList(),
        List.of(),
        List.of());
  }
}
