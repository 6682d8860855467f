package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which of a table's unique constraints Hibernate creates. */
final class UniqueRules {

  private UniqueRules() {}

  /** Those of columns, then those of the table, without repetitions of each other or the key. */
  static List<UniqueDraft> effective(TableDraft table) {
    List<UniqueDraft> effective = new ArrayList<>();
    Set<Set<String>> seen = new HashSet<>();
    seen.add(Set.copyOf(table.key()));
    for (UniqueDraft unique : table.uniques()) {
      boolean named = unique.name().isPresent() && isNew(table, unique);
      if (unique.form().isPresent() || (named && !repeats(unique, effective))) {
        seen.add(Set.copyOf(unique.columns()));
        effective.add(unique);
      }
    }
    List<UniqueDraft> unnamed = new ArrayList<>();
    for (ColumnDraft column : table.columns()) {
      if (column.unique()) {
        unnamed.add(new UniqueDraft(Optional.empty(), List.of(column.catalogueName())));
      }
    }
    table.uniques().stream()
        .filter(unique -> unique.name().isEmpty() && unique.form().isEmpty())
        .forEach(unnamed::add);
    for (UniqueDraft unique : unnamed) {
      if (seen.add(Set.copyOf(unique.columns()))) {
        effective.add(unique);
      }
    }
    return effective;
  }

  /** The unique constraint over the columns of the primary key, to which it gives way. */
  static Optional<UniqueDraft> overKey(TableDraft table) {
    Set<String> key = Set.copyOf(table.key());
    return table.uniques().stream()
        .filter(unique -> Set.copyOf(unique.columns()).equals(key))
        .findFirst();
  }

  // Of two over the same columns in the same order PostgreSQL keeps the first.
  private static boolean repeats(UniqueDraft unique, List<UniqueDraft> kept) {
    return kept.stream()
        .anyMatch(it -> it.form().isEmpty() && it.columns().equals(unique.columns()));
  }

  // A named one goes only if it repeats the primary key.
  private static boolean isNew(TableDraft table, UniqueDraft unique) {
    return !Set.copyOf(table.key()).equals(Set.copyOf(unique.columns()));
  }
}
