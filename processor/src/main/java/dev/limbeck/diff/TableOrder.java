package dev.limbeck.diff;

import static java.util.Comparator.comparing;

import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tables in an order in which each comes after those that its foreign keys point at, and each
 * partition, and each table that inherits, after its parents.
 */
final class TableOrder {

  private final Map<QualifiedName, Table> remaining = new TreeMap<>();

  private TableOrder(Collection<Table> tables) {
    tables.forEach(table -> remaining.put(table.name(), table));
  }

  /** By name where foreign keys leave the choice; a cycle begins at its first name. */
  static List<Table> referencedFirst(Collection<Table> tables) {
    return new TableOrder(tables).ordered();
  }

  /** By name, but partitions after all that are none, and partitions of those after them. */
  static List<Table> parentsFirst(Schema schema) {
    return schema.tables().stream().sorted(comparing(it -> depth(it, schema))).toList();
  }

  private static int depth(Table table, Schema schema) {
    return table.partitionOf().map(of -> 1 + depth(schema.require(of.parent()), schema)).orElse(0);
  }

  private List<Table> ordered() {
    List<Table> ordered = new ArrayList<>();
    while (!remaining.isEmpty()) {
      Table next = next();
      remaining.remove(next.name());
      ordered.add(next);
    }
    return ordered;
  }

  private Table next() {
    return remaining.values().stream()
        .filter(table -> targets(table).isEmpty())
        .findFirst()
        .orElseGet(this::firstOfCycle);
  }

  // Of a cycle, not of what only leads to one: then the fewest foreign keys have to wait.
  private Table firstOfCycle() {
    return remaining.values().stream()
        .filter(table -> isInCycleThatEndsThere(table))
        .min(comparing(Table::name))
        .orElseThrow(() -> new IllegalStateException("Foreign keys that lead nowhere."));
  }

  private boolean isInCycleThatEndsThere(Table table) {
    return reachable(table.name()).stream()
        .allMatch(name -> reachable(name).contains(table.name()));
  }

  private Set<QualifiedName> reachable(QualifiedName from) {
    Set<QualifiedName> reached = new HashSet<>();
    List<QualifiedName> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      Table table = remaining.get(open.remove(open.size() - 1));
      if (table != null) {
        targets(table).stream().filter(reached::add).forEach(open::add);
      }
    }
    return reached;
  }

  private Set<QualifiedName> targets(Table table) {
    Set<QualifiedName> targets = new TreeSet<>();
    Stream.of(
            table.foreignKeys().stream().map(ForeignKey::references),
            table.partitionOf().stream().map(PartitionOf::parent),
            table.inherits().stream())
        .flatMap(names -> names)
        .filter(name -> !name.equals(table.name()))
        .filter(remaining::containsKey)
        .forEach(targets::add);
    return targets;
  }
}
