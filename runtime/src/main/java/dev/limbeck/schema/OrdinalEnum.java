package dev.limbeck.schema;

import java.util.List;

/**
 * An enum that a column holds by number: what each number means is known to the class alone, and
 * changes with the order of its constants.
 *
 * @param enumType the qualified name of its class, with {@code []} after it for a column of arrays
 * @param constants its constants in their order; the first has number 0
 */
public record OrdinalEnum(
    QualifiedName table, String column, String enumType, List<String> constants)
    implements Comparable<OrdinalEnum> {

  public OrdinalEnum {
    Require.name(column, "A column");
    constants = List.copyOf(constants);
  }

  /** Those whose columns a schema has, in order. */
  public static List<OrdinalEnum> in(Schema schema, List<OrdinalEnum> ordinals) {
    return ordinals.stream()
        .filter(it -> schema.table(it.table).flatMap(table -> table.column(it.column)).isPresent())
        .sorted()
        .toList();
  }

  public boolean isArray() {
    return enumType.endsWith("[]");
  }

  /** Whether both are about the same column. */
  public boolean isSameColumn(OrdinalEnum other) {
    return table.equals(other.table) && column.equals(other.column);
  }

  @Override
  public int compareTo(OrdinalEnum other) {
    int byTable = table.compareTo(other.table);
    return byTable != 0 ? byTable : column.compareTo(other.column);
  }
}
