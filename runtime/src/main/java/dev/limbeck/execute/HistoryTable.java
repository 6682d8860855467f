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
        "select number, direction, revision, message, error, note, ran_at, took_milliseconds,"
            + " ran_by, checksum, tool_version from "
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
   * @param note how it was done, if it was not simply run
   */
  record Line(
      Direction direction,
      String revision,
      String message,
      String checksum,
      Duration took,
      Optional<String> error,
      Optional<String> note) {

    static Line done(PreparedRevision prepared, Duration took, Optional<String> note) {
      return of(prepared, prepared.direction(), took, Optional.empty(), note);
    }

    static Line failed(PreparedRevision prepared, Duration took, String error) {
      return of(prepared, prepared.direction(), took, Optional.of(error), Optional.empty());
    }

    /** A revision that was half done in one direction and went back in the other. */
    static Line backedOut(PreparedRevision half, Duration took) {
      Direction back =
          half.direction() == Direction.UPGRADE ? Direction.DOWNGRADE : Direction.UPGRADE;
      return of(half, back, took, Optional.empty(), Optional.of("what was half done"));
    }

    private static Line of(
        PreparedRevision prepared,
        Direction direction,
        Duration took,
        Optional<String> error,
        Optional<String> note) {
      return new Line(
          direction,
          prepared.revision().id(),
          prepared.revision().message(),
          prepared.checksum(),
          took,
          error,
          note);
    }
  }

  void add(Line line) throws SQLException {
    add(line, "");
  }

  /**
   * Adds a line.
   *
   * @param ending what its SQL has to end with
   */
  void add(Line line, String ending) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(insert() + ending)) {
      fill(statement, 1, line);
      statement.executeUpdate();
    }
  }

  /** The statement that adds a line; {@link #fill} gives its parameters. */
  String insert() {
    return "insert into "
        + table
        + " (direction, revision, message, checksum, error, note, took_milliseconds, ran_by,"
        + " tool_version) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  }

  void fill(PreparedStatement statement, int first, Line line) throws SQLException {
    statement.setString(first, line.direction().name().toLowerCase(Locale.ROOT));
    statement.setString(first + 1, line.revision());
    statement.setString(first + 2, line.message());
    statement.setString(first + 3, line.checksum());
    statement.setString(first + 4, line.error().orElse(null));
    statement.setString(first + 5, line.note().orElse(null));
    statement.setLong(first + 6, line.took().toMillis());
    statement.setString(first + 7, connection.getMetaData().getUserName());
    statement.setString(first + 8, toolVersion);
  }

  private static HistoryEntry entry(ResultSet rows) throws SQLException {
    return new HistoryEntry(
        rows.getLong(1),
        Direction.valueOf(rows.getString(2).toUpperCase(Locale.ROOT)),
        rows.getString(3),
        rows.getString(4),
        Optional.ofNullable(rows.getString(5)),
        Optional.ofNullable(rows.getString(6)),
        rows.getObject(7, OffsetDateTime.class).toInstant(),
        Duration.ofMillis(rows.getLong(8)),
        rows.getString(9),
        rows.getString(10),
        rows.getString(11));
  }
}
