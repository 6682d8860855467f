package dev.limbeck.adopt;

import dev.limbeck.problem.RefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** What Liquibase's tables say, of which one is its lock. */
final class LiquibaseHistory {

  private static final String CHANGE_SETS =
      "select id, author, filename, orderexecuted from %s where exectype <> 'FAILED'"
          + " order by orderexecuted, dateexecuted";

  private static final String LOCKS =
      "select lockedby, to_char(lockgranted, 'YYYY-MM-DD HH24:MI:SS') from %s where locked";

  private record ChangeSet(String id, String author, String file, int number) {

    static ChangeSet of(ResultSet row) throws SQLException {
      return new ChangeSet(row.getString(1), row.getString(2), row.getString(3), row.getInt(4));
    }
  }

  private LiquibaseHistory() {}

  static OtherHistory read(HistoryTables tables) throws SQLException {
    List<ChangeSet> all = tables.rows(tables.history(), "--table", CHANGE_SETS, ChangeSet::of);
    requireNoLock(tables);
    if (all.isEmpty()) {
      throw tables.empty();
    }
    ChangeSet last = all.get(all.size() - 1);
    return new OtherHistory(
        "Liquibase",
        "change set " + last.id(),
        "%s holds %s, the last one %s of %s in %s, number %d"
            .formatted(
                tables.history(),
                all.size() == 1 ? "1 change set" : all.size() + " change sets",
                last.id(),
                last.author(),
                last.file(),
                last.number()));
  }

  private static void requireNoLock(HistoryTables tables) throws SQLException {
    List<String> holders =
        tables.rows(
            tables.lock(),
            "--lock-table",
            LOCKS,
            row -> "%s since %s".formatted(row.getString(1), row.getString(2)));
    if (!holders.isEmpty()) {
      throw new RefusedException(
          "Liquibase's lock is held by %s, so an update may be under way. Wait for its end, or, if there is none, give the lock back with \"liquibase release-locks\"."
              .formatted(holders.get(0)));
    }
  }
}
