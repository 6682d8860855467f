package dev.limbeck.adopt;

import java.sql.SQLException;
import java.util.List;

/** What Alembic's table says: where the database is, and not how it came there. */
final class AlembicHistory {

  private AlembicHistory() {}

  static OtherHistory read(HistoryTables tables) throws SQLException {
    List<String> heads =
        tables.rows(
            tables.history(),
            "--table",
            "select version_num from %s order by version_num",
            row -> row.getString(1));
    if (heads.isEmpty()) {
      throw tables.empty();
    }
    String place = String.join(" and ", heads);
    return new OtherHistory(
        "Alembic",
        place,
        heads.size() == 1
            ? "%s says revision %s".formatted(tables.history(), place)
            : "%s says the revisions %s".formatted(tables.history(), place));
  }
}
