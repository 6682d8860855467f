package dev.limbeck.operation;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.Optional;

/**
 * SQL in the user's own words.
 *
 * @param parameters the values for the places in it, in their order; see {@link Placeholders}.
 *     Without any, a question mark is a question mark
 * @param undo what takes it back; empty if nothing does
 * @param effect what it does to the schema; empty if that is not known
 * @param outsideTransaction whether it is to run outside a transaction, so that a run which is cut
 *     off runs it again; what the database refuses in a transaction runs outside by itself
 */
public record ExecuteSql(
    String sql,
    List<SqlValue> parameters,
    Optional<String> undo,
    Optional<List<Operation>> effect,
    boolean outsideTransaction)
    implements Operation {

  /** SQL without values, which runs in its migration's transaction if the database lets it. */
  public ExecuteSql(String sql, Optional<String> undo, Optional<List<Operation>> effect) {
    this(sql, List.of(), undo, effect, false);
  }

  public ExecuteSql {
    parameters = List.copyOf(parameters);
    effect = effect.map(List::copyOf);
    if (SqlStatements.of(sql).isEmpty()) {
      throw new SchemaException("execute needs a SQL statement.");
    }
    if (!parameters.isEmpty() && Placeholders.count(sql) != parameters.size()) {
      throw new SchemaException(
          ("\"%s\" has %d places for values (?), and %d are bound; where a question mark is an"
                  + " operator of yours, write ?? for it.")
              .formatted(SqlText.firstLine(sql), Placeholders.count(sql), parameters.size()));
    }
  }

  /** The same with values for its places. */
  public ExecuteSql withParameters(List<SqlValue> values) {
    return new ExecuteSql(sql, values, undo, effect, outsideTransaction);
  }

  /** The same, outside a transaction. */
  public ExecuteSql runOutsideTransaction() {
    return new ExecuteSql(sql, parameters, undo, effect, true);
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
    Optional<String> again = parameters.isEmpty() ? Optional.of(sql) : Optional.empty();
    return List.of(
        new ExecuteSql(
            back,
            List.of(),
            again,
            effect.map(steps -> Replay.backward(before, steps)),
            outsideTransaction));
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
