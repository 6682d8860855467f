package dev.limbeck.execute;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** What Limbeck writes down of a run, in its own tables. */
record Ledger(RevisionTable applied, HistoryTable history, JournalTable journal) {

  static Ledger of(Connection connection, OwnTables tables, String toolVersion) {
    return new Ledger(
        new RevisionTable(connection, tables.revision()),
        new HistoryTable(connection, tables.history(), toolVersion),
        new JournalTable(connection, tables.journal()));
  }

  /** A revision is done, all of it: in its last transaction. */
  void arrived(PreparedRevision prepared, Duration took) throws SQLException {
    applied.record(prepared);
    history.add(HistoryTable.Line.of(prepared, took, Optional.empty()));
    if (!prepared.isAtomic()) {
      journal.clear();
    }
  }
}
