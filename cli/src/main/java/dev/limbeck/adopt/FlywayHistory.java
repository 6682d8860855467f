package dev.limbeck.adopt;

import dev.limbeck.problem.RefusedException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What Flyway's table says. Its rows are what Flyway did, in the order of their ranks: a row may
 * take back what an earlier one did.
 */
final class FlywayHistory {

  private static final String SQL =
      "select installed_rank, version, description, type, script, success from %s"
          + " order by installed_rank";

  /** A row; the version is empty for a repeatable migration. */
  private record Entry(
      int rank,
      Optional<String> version,
      String description,
      String type,
      String script,
      boolean success) {

    static Entry of(ResultSet row) throws SQLException {
      return new Entry(
          row.getInt(1),
          Optional.ofNullable(row.getString(2)),
          Objects.requireNonNullElse(row.getString(3), ""),
          row.getString(4),
          row.getString(5),
          row.getBoolean(6));
    }

    String key() {
      return version.orElse(script);
    }

    /** Whether it made an earlier row count no more, by {@code undo} or {@code repair}. */
    boolean takesBack() {
      return type.startsWith("UNDO") || type.equals("DELETE");
    }

    /** Whether it is a note of Flyway's own, that it made a schema. */
    boolean isNote() {
      return type.equals("SCHEMA");
    }

    boolean isBaseline() {
      return type.equals("BASELINE");
    }
  }

  private FlywayHistory() {}

  static OtherHistory read(HistoryTables tables) throws SQLException {
    List<Entry> all = tables.rows(tables.history(), "--table", SQL, Entry::of);
    all.stream().filter(entry -> !entry.success()).findFirst().ifPresent(FlywayHistory::refuse);
    List<Entry> applied = applied(all);
    Entry last = last(applied, it -> true).orElseThrow(tables::empty);
    Optional<Entry> versioned = last(applied, it -> it.version().isPresent());
    Entry place = versioned.orElse(last);
    long migrations = applied.stream().filter(entry -> !entry.isBaseline()).count();
    return new OtherHistory(
        "Flyway",
        place.version().map(it -> "version " + it).orElse(place.script()),
        "%s holds %s, the last one %s (%s) with rank %d"
            .formatted(
                tables.history(),
                migrations == 1 ? "1 migration" : migrations + " migrations",
                place.version().map(it -> "version " + it).orElse(place.script()),
                place.description(),
                place.rank()));
  }

  private static void refuse(Entry failed) {
    throw new RefusedException(
        "%s, with rank %d in Flyway's table, failed, so nobody knows where the database is. Mend it with Flyway (\"flyway repair\", then \"flyway migrate\"), and import then."
            .formatted(failed.script(), failed.rank()));
  }

  private static List<Entry> applied(List<Entry> all) {
    Map<String, Entry> applied = new LinkedHashMap<>();
    for (Entry entry : all) {
      applied.remove(entry.key());
      if (!entry.takesBack() && !entry.isNote()) {
        applied.put(entry.key(), entry);
      }
    }
    return new ArrayList<>(applied.values());
  }

  private static Optional<Entry> last(List<Entry> entries, Predicate<Entry> condition) {
    return entries.stream().filter(condition).reduce((one, next) -> next);
  }
}
