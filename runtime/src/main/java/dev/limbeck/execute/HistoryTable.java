package dev.limbeck.execute;

import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HistoryEntry;
import dev.limbeck.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of {@code limbeck_history}, to which is only ever added. */
record HistoryTable(Connection connection, String table, String toolVersion) {

  List<HistoryEntry> read() throws SQLException {
    String sql =
        "select number, direction, revision, message, error, ran_at, took_milliseconds, ran_by,"
            + " checksum, tool_version from "
            + table
            + " order by number";
    List<HistoryEntry> entries = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        entries.add(entry(rows));
      }
    }
    return entries;
  }

  /**
   * What is added.
   *
   * @param checksum the fingerprint of the revision's upgrade
   * @param error what went wrong; empty if it was done
   */
  record Line(
      Direction direction,
      RevisionInfo revision,
      String checksum,
      Duration took,
      Optional<String> error) {

    static Line of(PreparedRevision prepared, Duration took, Optional<String> error) {
      return new Line(prepared.direction(), prepared.revision(), prepared.checksum(), took, error);
    }
  }

  void add(Line line) throws SQLException {
    String sql =
        "insert into "
            + table
            + " (direction, revision, message, checksum, error, took_milliseconds, ran_by,"
            + " tool_version) values (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, line.direction().name().toLowerCase(Locale.ROOT));
      statement.setString(2, line.revision().id());
      statement.setString(3, line.revision().message());
      statement.setString(4, line.checksum());
      statement.setString(5, line.error().orElse(null));
      statement.setLong(6, line.took().toMillis());
      statement.setString(7, connection.getMetaData().getUserName());
      statement.setString(8, toolVersion);
      statement.executeUpdate();
    }
  }

  private static HistoryEntry entry(ResultSet rows) throws SQLException {
    return new HistoryEntry(
        rows.getLong(1),
        Direction.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
        rows.getString(3),
        rows.getString(4),
        Optional.ofNullable(rows.getString(5)),
        rows.getObject(6, OffsetDateTime.class).toInstant(),
        Duration.ofMillis(rows.getLong(7)),
        rows.getString(8),
        rows.getString(9),
        rows.getString(10));
  }
}
