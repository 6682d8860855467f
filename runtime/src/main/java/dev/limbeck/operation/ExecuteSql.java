package dev.limbeck.operation;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * SQL in the user's own words.
 *
 * @param undo what takes it back; empty if nothing does
 * @param effect what it does to the schema; empty if that is not known
 * @param repeatable whether it runs outside a transaction, so that a run which is cut off runs it
 *     again
 */
public record ExecuteSql(
    String sql, Optional<String> undo, Optional<List<Operation>> effect, boolean repeatable)
    implements Operation {

  /** SQL that runs in its migration's transaction. */
  public ExecuteSql(String sql, Optional<String> undo, Optional<List<Operation>> effect) {
    this(sql, undo, effect, false);
  }

  public ExecuteSql {
    effect = effect.map(List::copyOf);
    if (sql.isBlank()) {
      throw new dev.limbeck.schema.SchemaException("execute needs a SQL statement.");
    }
  }

  @Override
  public Schema apply(Schema before) {
    return Replay.forward(before, effect.orElse(List.of()));
  }

  @Override
  public List<Operation> inverse(Schema before) {
    String back =
        undo.orElseThrow(
            () ->
                new RefusedException(
                    "\"" + SqlText.firstLine(sql) + "\" says no SQL that takes it back."));
    return List.of(
        new ExecuteSql(
            back,
            Optional.of(sql),
            effect.map(steps -> Replay.backward(before, steps)),
            repeatable));
  }

  @Override
  public boolean effectIsKnown() {
    return effect.isPresent() || SqlText.changesRowsOnly(sql);
  }

  @Override
  public String describe() {
    return "execute " + SqlText.firstLine(sql);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
