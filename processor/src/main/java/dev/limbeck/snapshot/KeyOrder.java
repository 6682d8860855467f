package dev.limbeck.snapshot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The order of a primary key's columns: narrow types first, then by name, as Hibernate's {@code
 * ColumnOrderingStrategyStandard} has it, or as they are mapped; a unique constraint over the same
 * columns decides if there is one.
 */
record KeyOrder(boolean bySize) {

  List<String> of(TableDraft table) {
    Optional<UniqueDraft> same = UniqueRules.overKey(table);
    if (same.isPresent()) {
      return same.get().columns();
    }
    if (!bySize) {
      return table.key();
    }
    Set<String> key = Set.copyOf(table.key());
    return table.columns().stream()
        .filter(column -> key.contains(column.catalogueName()))
        .sorted(
            Comparator.comparingInt((ColumnDraft column) -> column.width().bytes())
                .thenComparing(column -> column.name().text()))
        .map(ColumnDraft::catalogueName)
        .toList();
  }

  /** The foreign key with its columns in the order of the primary key that it points at. */
  ForeignKeyDraft like(ForeignKeyDraft foreignKey, TableDrafts tables) {
    Optional<TableDraft> target = tables.find(foreignKey.references());
    List<String> referenced = foreignKey.referencedColumns().stream().map(Name::catalogue).toList();
    if (target.isEmpty() || !Set.copyOf(referenced).equals(Set.copyOf(target.get().key()))) {
      return foreignKey;
    }
    List<Integer> positions = of(target.get()).stream().map(referenced::indexOf).toList();
    return new ForeignKeyDraft(
        foreignKey.name(),
        positions.stream().map(foreignKey.columns()::get).toList(),
        foreignKey.references(),
        positions.stream().map(foreignKey.referencedColumns()::get).toList(),
        foreignKey.rules());
  }
}
