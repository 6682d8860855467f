package dev.limbeck.plan;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import java.util.Optional;

/** Gives a value to the rows that have none in a column. */
final class Filling {

  private static final Dialect DIALECT = new PostgreSql();

  private Filling() {}

  /** In the transaction of the steps beside it. */
  static Operation together(QualifiedName table, Column column, String value) {
    return new ExecuteSql(update(table, column, value), Optional.empty(), Optional.empty());
  }

  /**
   * Outside a transaction, so that no lock of another step is held meanwhile; cut off, it goes on
   * with the rows that have no value yet.
   */
  static Operation apart(QualifiedName table, Column column, String value) {
    return new ExecuteSql(update(table, column, value), Optional.empty(), Optional.empty(), true);
  }

  private static String update(QualifiedName table, Column column, String value) {
    String name = DIALECT.quote(column.name());
    return "update %s set %s = %s where %s is null"
        .formatted(DIALECT.quote(table), name, value, name);
  }
}
