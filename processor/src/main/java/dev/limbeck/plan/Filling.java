package dev.limbeck.plan;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BackfillPace;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;

/** Gives a value to the rows that have none in a column. */
final class Filling {

  private static final Dialect DIALECT = new PostgreSql();

  private Filling() {}

  /** In the transaction of the steps beside it. */
  static Operation together(QualifiedName table, Column column, String value) {
    return update(table, column, value, " is null");
  }

  /**
   * Outside the transactions of other steps, so that none of their locks is held meanwhile: in
   * batches where the table has a primary key to go along. Cut off, it goes on with the rows that
   * have no value yet.
   */
  static Operation apart(Schema schema, QualifiedName table, Column column, String value) {
    return apart(schema, table, column, value, " is null");
  }

  /** The same where the rows without a value have a passing one. */
  static Operation apart(
      Schema schema, QualifiedName table, Column column, String value, String without) {
    if (schema.table(table).flatMap(Table::primaryKey).isEmpty()) {
      return update(table, column, value, without).runOutsideTransaction();
    }
    return new Backfill(
        table,
        List.of(new Backfill.Assignment(column.name(), value)),
        List.of(),
        List.of(),
        Optional.of(DIALECT.quote(column.name()) + without),
        List.of(),
        BackfillPace.USUAL);
  }

  private static ExecuteSql update(
      QualifiedName table, Column column, String value, String without) {
    String name = DIALECT.quote(column.name());
    String sql =
        "update %s set %s = %s where %s"
            .formatted(DIALECT.quote(table), name, value, name + without);
    return new ExecuteSql(sql, Optional.empty(), Optional.empty());
  }
}
