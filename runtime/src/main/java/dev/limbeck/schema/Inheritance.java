package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which tables inherit from which (PostgreSQL's manual, "Inheritance").
 *
 * <p>A child has the columns and checks of its parents, with the same types and names; it holds
 * them itself in the model. Keys, indexes, foreign keys and defaults are not inherited. PostgreSQL
 * does not tell apart what it carried on from what a child had before, once the child has both.
 */
public record Inheritance(Schema schema) {

  /** A schema in which no table inherits from one that is not in it. */
  public static Schema within(Schema schema) {
    if (!schema.mayInherit()) {
      return schema;
    }
    return schema.withTables(
        schema.tables().stream()
            .map(
                it ->
                    it.withInherits(
                        it.inherits().stream()
                            .filter(parent -> schema.table(parent).isPresent())
                            .toList()))
            .toList());
  }

  /** The tables that inherit from a table by themselves, not those that inherit from them. */
  public List<Table> children(QualifiedName parent) {
    if (!schema.mayInherit()) {
      return List.of();
    }
    return schema.tables().stream().filter(it -> it.inherits().contains(parent)).toList();
  }

  /** The tables that inherit from a table in the end, each once. */
  public List<Table> below(QualifiedName parent) {
    Map<QualifiedName, Table> below = new LinkedHashMap<>();
    List<Table> open = new ArrayList<>(children(parent));
    while (!open.isEmpty()) {
      Table next = open.remove(0);
      if (below.putIfAbsent(next.name(), next) == null) {
        open.addAll(children(next.name()));
      }
    }
    return List.copyOf(below.values());
  }

  /** The tables that a table inherits from by itself. */
  public List<Table> parents(Table table) {
    return table.inherits().stream().flatMap(it -> schema.table(it).stream()).toList();
  }

  /** Whether it inherits, or others inherit from it. */
  public boolean has(Table table) {
    return !table.inherits().isEmpty() || !children(table.name()).isEmpty();
  }

  /** Why PostgreSQL would not let one table inherit from another, if anything is against it. */
  public Optional<String> against(Table child, Table parent) {
    if (child.isInPartitions() || parent.isInPartitions()) {
      return Optional.of("one of them is partitioned, or a partition");
    }
    if (child.name().equals(parent.name())
        || below(child.name()).stream().anyMatch(it -> it.name().equals(parent.name()))) {
      return Optional.of(parent.name() + " would inherit from itself");
    }
    Stream<String> columns =
        parent.columns().stream().flatMap(it -> against(child, parent, it).stream());
    Stream<String> checks =
        parent.constraints().stream()
            .filter(Check.class::isInstance)
            .filter(it -> child.constraint(it.name()).filter(Check.class::isInstance).isEmpty())
            .map(it -> "it lacks check " + it.name());
    return Stream.concat(columns, checks).findFirst();
  }

  private static Optional<String> against(Table child, Table parent, Column wanted) {
    Optional<Column> found = child.column(wanted.name());
    if (found.isEmpty()) {
      return Optional.of("it lacks column " + wanted.name());
    }
    Column column = found.orElseThrow();
    if (!isLike(column, wanted)) {
      return Optional.of("column " + wanted.name() + " has another type, collation or generation");
    }
    return isNotNull(wanted, parent) && !isNotNull(column, child)
        ? Optional.of("column " + wanted.name() + " is not marked not null")
        : Optional.empty();
  }

  /** Whether two columns have what a child's has to share with its parent's. */
  public static boolean isLike(Column one, Column other) {
    return one.type().equals(other.type())
        && one.collation().equals(other.collation())
        && generation(one).equals(generation(other));
  }

  private static Optional<Default.Generated.Storage> generation(Column column) {
    return column
        .value()
        .filter(Default.Generated.class::isInstance)
        .map(it -> ((Default.Generated) it).storage());
  }

  /** Whether a column of a table holds no null, for whatever reason. */
  public static boolean isNotNull(Column column, Table table) {
    return !column.nullable()
        || column.value().filter(Default.Identity.class::isInstance).isPresent()
        || table.primaryKey().filter(it -> it.columns().contains(column.name())).isPresent();
  }
}
