package dev.limbeck.execute;

import dev.limbeck.dialect.BackfillSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A batch of a backfill in SQL: where it ends is looked up, and all up to there is updated. */
record SqlBatch(Connection connection, BackfillSql sql) implements BatchStep.Batch {

  @Override
  public Outcome run(List<String> position, int rows) throws SQLException {
    // Without escape processing: JDBC would take {braces} in a user's SQL for its own.
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      List<String> bound = bound(statement, sql.bound(position, rows));
      return new Outcome(bound, statement.executeLargeUpdate(sql.update(position, bound)));
    }
  }

  private static List<String> bound(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      List<String> key = new ArrayList<>();
      int columns = found.next() ? found.getMetaData().getColumnCount() : 0;
      for (int column = 1; column <= columns; column++) {
        key.add(found.getString(column));
      }
      return key;
    }
  }
}
