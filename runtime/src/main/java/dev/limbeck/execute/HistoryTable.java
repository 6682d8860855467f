package dev.limbeck.execute;

import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HistoryEntry;
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

  void add(PreparedRevision prepared, Duration took, Optional<String> error) throws SQLException {
    String sql =
        "insert into "
            + table
            + " (direction, revision, message, checksum, error, took_milliseconds, ran_by,"
            + " tool_version) values (?, ?, ?, ?, ?, ?, ?, ?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, prepared.direction().name().toLowerCase(Locale.ROOT));
      statement.setString(2, prepared.revision().id());
      statement.setString(3, prepared.revision().message());
      statement.setString(4, prepared.checksum());
      statement.setString(5, error.orElse(null));
      statement.setLong(6, took.toMillis());
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
