package dev.limbeck.execute;

import dev.limbeck.revision.Direction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** What Limbeck writes down of a run, in its own tables. */
record Ledger(
    Connection connection, RevisionTable applied, HistoryTable history, JournalTable journal) {

  static Ledger of(Connection connection, OwnTables tables, String toolVersion) {
    return new Ledger(
        connection,
        new RevisionTable(connection, tables.revision()),
        new HistoryTable(connection, tables.history(), toolVersion),
        new JournalTable(connection, tables.journal()));
  }

  /**
   * A revision is done, all of it: in its last transaction.
   *
   * @param ending what the SQL that says so has to end with
   */
  void arrived(PreparedRevision prepared, Duration took, Optional<String> note, String ending)
      throws SQLException {
    if (!prepared.isAtomic()) {
      journal.clear();
    }
    HistoryTable.Line line = HistoryTable.Line.done(prepared, took, note);
    if (prepared.direction() == Direction.UPGRADE) {
      arrived(prepared, line, ending);
    } else {
      applied.remove(prepared.revision().id());
      history.add(line, ending);
    }
  }

  // One statement: each would wait for the server, which is what most small migrations take.
  private void arrived(PreparedRevision prepared, HistoryTable.Line line, String ending)
      throws SQLException {
    String both = "with arrived as (" + applied.insert() + ") " + history.insert() + ending;
    try (PreparedStatement statement = connection.prepareStatement(both)) {
      applied.fill(statement, prepared);
      history.fill(statement, RevisionTable.PARAMETERS + 1, line);
      statement.executeUpdate();
    }
  }
}
