package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order of a primary key's columns: narrow types first, then by name, as Hibernate's {@code
 * ColumnOrderingStrategyStandard} has it; a unique constraint over the same columns decides if
 * there is one.
 */
final class KeyOrder {

  private static final int SMALLEST = 4;
  private static final int LONGEST_VARCHAR = 10_485_760;
  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);
  // Hibernate takes the 53 bits of a double for decimal digits.
  private static final Map<String, Integer> BYTES =
      Map.ofEntries(
          Map.entry("boolean", 1),
          Map.entry("smallint", 2),
          Map.entry("integer", 4),
          Map.entry("real", 4),
          Map.entry("date", 4),
          Map.entry("time", 4),
          Map.entry("timetz", 4),
          Map.entry("bigint", 8),
          Map.entry("double precision", 4),
          Map.entry("timestamp", 8),
          Map.entry("timestamptz", 8),
          Map.entry("uuid", 16),
          Map.entry("inet", 19),
          Map.entry("bytea", LONGEST_VARCHAR),
          Map.entry("text", LONGEST_VARCHAR));

  private KeyOrder() {}

  static List<String> of(TableDraft table) {
    Optional<UniqueDraft> same = UniqueRules.overKey(table);
    if (same.isPresent()) {
      return same.get().columns();
    }
    Set<String> key = Set.copyOf(table.key());
    return table.columns().stream()
        .filter(column -> key.contains(column.catalogueName()))
        .sorted(
            Comparator.comparingInt((ColumnDraft column) -> bytes(column.type()))
                .thenComparing(column -> column.name().text()))
        .map(ColumnDraft::catalogueName)
        .toList();
  }

  /** The foreign key with its columns in the order of the primary key that it points at. */
  static ForeignKeyDraft like(ForeignKeyDraft foreignKey, TableDrafts tables) {
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

  private static int bytes(SqlType type) {
    if (type.dimensions() > 0) {
      return Integer.MAX_VALUE;
    }
    int bytes =
        switch (type.name()) {
          case "varchar", "char" -> length(type);
          case "numeric" -> (int) Math.ceil(modifier(type, 38) / (BITS_PER_DIGIT * 8));
          default -> BYTES.getOrDefault(type.name(), Integer.MAX_VALUE);
        };
    return Math.max(bytes, SMALLEST);
  }

  // Hibernate takes its default of 255 for "as long as can be".
  private static int length(SqlType type) {
    int length = modifier(type, JavaTypes.DEFAULT_LENGTH);
    return length == JavaTypes.DEFAULT_LENGTH ? LONGEST_VARCHAR : length;
  }

  private static int modifier(SqlType type, int otherwise) {
    return type.modifiers().isEmpty() ? otherwise : Integer.parseInt(type.modifiers().get(0));
  }
}
