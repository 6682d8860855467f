package dev.limbeck.execute;

import dev.limbeck.dialect.BackfillSql;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.Backfill.Computation;
import dev.limbeck.operation.Row;
import dev.limbeck.operation.SqlValue;
import dev.limbeck.schema.SchemaException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A batch of a backfill in Java: its rows are read and locked, and each is updated by its key. */
record JavaBatch(Connection connection, Backfill backfill, BackfillSql sql, String update)
    implements Batch {

  static JavaBatch of(Connection connection, Backfill backfill, BackfillSql sql, String types)
      throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(types)) {
      while (rows.next()) {
        found.put(rows.getString(1), rows.getString(2));
      }
    }
    List<String> computed = new ArrayList<>();
    for (Computation computation : backfill.computations()) {
      String type = found.get(computation.column());
      if (type == null) {
        throw new SchemaException(
            "Table %s has no column %s.".formatted(backfill.table(), computation.column()));
      }
      computed.add(type);
    }
    return new JavaBatch(connection, backfill, sql, sql.updateRow(computed));
  }

  @Override
  public Outcome run(BackfillRange range, int rows) throws SQLException {
    List<String> last = List.of();
    int count = 0;
    try (Statement select = connection.createStatement();
        PreparedStatement change = connection.prepareStatement(update)) {
      select.setEscapeProcessing(false);
      try (ResultSet page = select.executeQuery(sql.page(range.from(), range.to(), rows))) {
        int keyColumns = page.getMetaData().getColumnCount() - backfill.reads().size();
        while (page.next()) {
          last = Queries.texts(page, keyColumns);
          compute(change, Queries.row(page, keyColumns, backfill.reads()), last);
          count++;
        }
      }
      change.executeBatch();
    }
    return new Outcome(count < rows ? List.of() : last, count);
  }

  private void compute(PreparedStatement change, Row row, List<String> key) throws SQLException {
    int parameter = 1;
    for (Computation computation : backfill.computations()) {
      set(change, parameter++, SqlValue.of(computation.function().valueFor(row)));
    }
    for (String part : key) {
      change.setString(parameter++, part);
    }
    change.addBatch();
  }

  private static void set(PreparedStatement change, int parameter, SqlValue value)
      throws SQLException {
    switch (value.kind()) {
      case NULL -> change.setNull(parameter, Types.VARCHAR);
      case BYTES -> change.setString(parameter, "\\x" + value.text());
      default -> change.setString(parameter, value.text());
    }
  }
}
