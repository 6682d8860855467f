package dev.limbeck.execute;

import dev.limbeck.dialect.BackfillSql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A batch of a backfill in SQL: where it ends is looked up, and all up to there is updated. */
record SqlBatch(Connection connection, BackfillSql sql) implements Batch {

  @Override
  public Outcome run(BackfillRange range, int rows) throws SQLException {
    // Without escape processing: JDBC would take {braces} in a user's SQL for its own.
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      List<String> bound = bound(statement, sql.bound(range.from(), range.to(), rows));
      List<String> to = bound.isEmpty() ? range.to() : bound;
      return new Outcome(bound, statement.executeLargeUpdate(sql.update(range.from(), to)));
    }
  }

  private static List<String> bound(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      return found.next() ? Queries.texts(found, found.getMetaData().getColumnCount()) : List.of();
    }
  }
}
