package dev.limbeck.execute;

import dev.limbeck.dialect.BackfillQueries;
import dev.limbeck.dialect.BackfillSql;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.Backfill;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The way that a backfill takes through its table.
 *
 * @param ranges in which it goes, and how far it came in each
 * @param expected about how many rows the table has, if that is known
 */
record BackfillCourse(
    Backfill backfill,
    BackfillQueries queries,
    BackfillSql sql,
    List<BackfillRange> ranges,
    OptionalLong expected) {

  // Some for each worker, so that none is left with much when the others are through.
  private static final int RANGES_PER_WORKER = 4;

  BackfillCourse {
    ranges = List.copyOf(ranges);
  }

  /** From the beginning: along its key, in one range. */
  static BackfillCourse of(Backfill backfill, Dialect dialect, Connection connection)
      throws SQLException {
    BackfillQueries queries = dialect.queries(backfill);
    BackfillSql sql =
        dialect.backfill(backfill, BackfillKey.find(connection, queries.keys(), backfill));
    long rows = number(connection, queries.rows());
    return new BackfillCourse(
        backfill,
        queries,
        sql,
        List.of(BackfillRange.WHOLE),
        rows > 0 ? OptionalLong.of(rows) : OptionalLong.empty());
  }

  BackfillCourse with(List<BackfillRange> other) {
    return new BackfillCourse(backfill, queries, sql, other, expected);
  }

  /**
   * Whether what is left is to be cut into ranges: it is when several workers are asked for, and it
   * was not cut before.
   */
  boolean isToBeCut() {
    return backfill.pace().workers() > 1 && ranges.size() == 1 && !ranges.get(0).done();
  }

  /** The same with what is left in several ranges; in one where there are few rows. */
  BackfillCourse cut(Connection connection) throws SQLException {
    BackfillRange last = ranges.get(0);
    List<BackfillRange> parts = new ArrayList<>();
    for (List<String> key : cuts(connection, last.from())) {
      parts.add(last.until(key));
      last = last.until(key).next();
    }
    parts.add(last);
    return with(parts);
  }

  /** What is done to some rows, on a connection. */
  Batch batch(Connection connection) throws SQLException {
    return backfill.isSql()
        ? new SqlBatch(connection, sql)
        : JavaBatch.of(connection, backfill, sql, queries.types());
  }

  /** How many rows earlier runs changed. */
  long rows() {
    return ranges.stream().mapToLong(BackfillRange::rows).sum();
  }

  /** The ranges that have something left. */
  List<BackfillRange> left() {
    return ranges.stream().filter(it -> !it.done()).toList();
  }

  private List<List<String>> cuts(Connection connection, List<String> from) throws SQLException {
    int wanted = RANGES_PER_WORKER * backfill.pace().workers();
    String query = sql.cuts(from, wanted, number(connection, queries.blocks()));
    List<List<String>> cuts = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet rows = statement.executeQuery(query)) {
        while (rows.next()) {
          cuts.add(Queries.texts(rows, rows.getMetaData().getColumnCount()));
        }
      }
    }
    return cuts;
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }
}
