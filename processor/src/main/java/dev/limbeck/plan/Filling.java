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
    return new ExecuteSql(update(table, column, value), Optional.empty(), Optional.empty());
  }

  /**
   * Outside the transactions of other steps, so that none of their locks is held meanwhile: in
   * batches where the table has a primary key to go along. Cut off, it goes on with the rows that
   * have no value yet.
   */
  static Operation apart(Schema schema, QualifiedName table, Column column, String value) {
    if (schema.table(table).flatMap(Table::primaryKey).isEmpty()) {
      return new ExecuteSql(update(table, column, value), Optional.empty(), Optional.empty())
          .runOutsideTransaction();
    }
    return new Backfill(
        table,
        List.of(new Backfill.Assignment(column.name(), value)),
        List.of(),
        List.of(),
        Optional.of(DIALECT.quote(column.name()) + " is null"),
        List.of(),
        BackfillPace.USUAL);
  }

  private static String update(QualifiedName table, Column column, String value) {
    String name = DIALECT.quote(column.name());
    return "update %s set %s = %s where %s is null"
        .formatted(DIALECT.quote(table), name, value, name);
  }
}
