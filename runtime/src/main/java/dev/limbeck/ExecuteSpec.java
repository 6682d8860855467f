package dev.limbeck;

import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.SqlValue;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What else there is to say of SQL that a migration executes. */
public final class ExecuteSpec {

  private final Consumer<ExecuteSql> change;
  private ExecuteSql operation;

  ExecuteSpec(ExecuteSql operation, Consumer<ExecuteSql> change) {
    this.operation = operation;
    this.change = change;
  }

  /**
   * The values for the places in the SQL, each a {@code ?}, in their order: {@code
   * op.execute("update users set plan = ? where id = ?").bind("basic", 7)}. They become literals of
   * their types, so that nothing in them can be taken for SQL, and stand in scripts as they are
   * run. {@code ??} is a question mark that is an operator.
   *
   * @param values null, booleans, numbers, texts, an enum's constants, bytes, UUIDs, and times of
   *     {@code java.time}
   * @throws dev.limbeck.schema.SchemaException if there are not as many places, or a value is of
   *     another type
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public ExecuteSpec bind(@Nullable Object... values) {
    return changed(operation.withParameters(Arrays.stream(values).map(SqlValue::of).toList()));
  }

  /**
   * Has it run outside a transaction, where it commits by itself. A run that is cut off in it runs
   * it again, so it must be one statement that does no harm twice. What PostgreSQL refuses in a
   * transaction, such as {@code vacuum}, need not say so where that is known of it.
   */
  public ExecuteSpec outsideTransaction() {
    return changed(operation.runOutsideTransaction());
  }

  private ExecuteSpec changed(ExecuteSql changed) {
    operation = changed;
    change.accept(changed);
    return this;
  }
}
