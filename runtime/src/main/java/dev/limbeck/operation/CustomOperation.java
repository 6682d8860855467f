package dev.limbeck.operation;

import dev.limbeck.problem.LimbeckException;
import java.util.List;

/**
 * An operation of a project's own, which {@code op.invoke(...)} adds to a migration: its SQL, its
 * effect on the schema, what takes it back and how it is described. It is run, journaled, counted
 * in checksums, scripted and replayed like any other.
 *
 * <pre>{@code
 * record Fillfactor(String table, int percent) implements CustomOperation {
 *   public List<String> sql() {
 *     return List.of("alter table " + table + " set (fillfactor = " + percent + ")");
 *   }
 *
 *   public Schema apply(Schema before) {
 *     return before;
 *   }
 *
 *   public List<Operation> inverse(Schema before) {
 *     return List.of(new Fillfactor(table, 100));
 *   }
 *
 *   public String describe() {
 *     return "fill pages of " + table + " to " + percent + " %";
 *   }
 * }
 * }</pre>
 *
 * <p>It is a value: a record, or a class with {@code equals}. Its description and its SQL make its
 * part of a migration's checksum.
 */
public non-sealed interface CustomOperation extends Operation {

  /**
   * The statements that carry it out, in their order, without a semicolon. They run in the
   * migration's transaction, but for one that PostgreSQL refuses there: {@code op.execute} says
   * more.
   */
  List<String> sql();

  /**
   * The Java expression that makes it, with full names of classes, such as {@code new
   * app.db.Fillfactor("users", 70)}; it is asked for where Limbeck writes a migration that has it.
   *
   * @throws LimbeckException if there is none, as long as this is not overridden
   */
  default String code() {
    throw new LimbeckException(
        "\"%s\" cannot be written as source until %s says its code()."
            .formatted(describe(), getClass().getSimpleName()));
  }

  @Override
  default <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
