package dev.limbeck.snapshot;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The columns that a check speaks of: PostgreSQL names a check after its column if it has one. */
final class CheckedColumns {

  // A text, which is skipped, a quoted name or a plain one.
  private static final Pattern WORD =
      Pattern.compile("'(?:[^']|'')*'|\"((?:[^\"]|\"\")+)\"|([\\p{L}_][\\p{L}\\p{N}_$]*)");

  private CheckedColumns() {}

  /** The one column of the condition; empty if there are none or several. */
  static String only(TableDraft table, String sql) {
    List<String> known = table.columns().stream().map(ColumnDraft::catalogueName).toList();
    Set<String> found = new TreeSet<>();
    WORD.matcher(sql)
        .results()
        .map(CheckedColumns::name)
        .filter(known::contains)
        .forEach(found::add);
    return found.size() == 1 ? found.iterator().next() : "";
  }

  private static String name(MatchResult word) {
    if (word.group(1) != null) {
      return word.group(1).replace("\"\"", "\"");
    }
    return word.group(2) == null ? "" : Name.plain(word.group(2)).catalogue();
  }
}
