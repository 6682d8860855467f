package dev.limbeck.execute;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.JournalEntry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of {@code limbeck_journal}: the steps of the one revision that is half done. */
record JournalTable(Connection connection, String table) {

  Optional<HalfDone> read() throws SQLException {
    String sql =
        "select revision, direction, step, fingerprint, text, finished_at is not null from "
            + table
            + " order by step";
    List<JournalEntry> entries = new ArrayList<>();
    String revision = "";
    Direction direction = Direction.UPGRADE;
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        if (!entries.isEmpty() && !revision.equals(rows.getString(1))) {
          throw new LimbeckException(
              "%s holds steps of two revisions, %s and %s, which Limbeck never writes; take out those of one."
                  .formatted(table, revision, rows.getString(1)));
        }
        revision = rows.getString(1);
        direction = direction(rows.getString(2));
        entries.add(
            new JournalEntry(
                rows.getInt(3), rows.getString(4), rows.getString(5), rows.getBoolean(6)));
      }
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new HalfDone(revision, direction, List.copyOf(entries)));
  }

  private Direction direction(String word) {
    return Arrays.stream(Direction.values())
        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new LimbeckException(
                    "%s holds a step of the direction \"%s\", which Limbeck never writes; take it out."
                        .formatted(table, word)));
  }

  /** A step outside transactions begins. */
  void begin(PreparedRevision prepared, Step step) throws SQLException {
    insert(prepared, step, "null");
  }

  /** A step arrived; in its own transaction where it has one. */
  void add(PreparedRevision prepared, Step step) throws SQLException {
    insert(prepared, step, "clock_timestamp()");
  }

  /** A step that was begun arrived. */
  void finish(int number) throws SQLException {
    change("update " + table + " set finished_at = clock_timestamp() where step = ?", number);
  }

  /** A step that arrived is taken back outside transactions. */
  void reopen(int number) throws SQLException {
    change("update " + table + " set finished_at = null where step = ?", number);
  }

  /** Nothing is left of a step. */
  void remove(int number) throws SQLException {
    change("delete from " + table + " where step = ?", number);
  }

  /** The revision is not half done any more. */
  void clear() throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("delete from " + table);
    }
  }

  private void insert(PreparedRevision prepared, Step step, String finished) throws SQLException {
    String sql =
        "insert into "
            + table
            + " (step, revision, direction, fingerprint, text, finished_at) values (?, ?, ?, ?, ?, "
            + finished
            + ")";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, step.number());
      statement.setString(2, prepared.revision().id());
      statement.setString(3, prepared.direction().name().toLowerCase(Locale.ROOT));
      statement.setString(4, step.fingerprint());
      statement.setString(5, step.text());
      statement.executeUpdate();
    }
  }

  private void change(String sql, int number) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setInt(1, number);
      statement.executeUpdate();
    }
  }
}
