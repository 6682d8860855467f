package dev.limbeck.diff;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Tables in an order in which each comes after those that its foreign keys point at, and each
 * partition, and each table that inherits, after its parents.
 */
final class TableOrder {

  private final Map<QualifiedName, Set<QualifiedName>> waitingFor = new TreeMap<>();
  private final Map<QualifiedName, Set<QualifiedName>> waiting = new HashMap<>();
  private final NavigableSet<QualifiedName> ready = new TreeSet<>();

  private TableOrder(Collection<Table> tables) {
    tables.forEach(table -> waitingFor.put(table.name(), new TreeSet<>()));
    for (Table table : tables) {
      targets(table)
          .filter(it -> !it.equals(table.name()) && waitingFor.containsKey(it))
          .forEach(it -> await(table.name(), it));
      if (awaited(table.name()).isEmpty()) {
        ready.add(table.name());
      }
    }
  }

  private void await(QualifiedName table, QualifiedName target) {
    awaited(table).add(target);
    waiting.computeIfAbsent(target, key -> new TreeSet<>()).add(table);
  }

  private Set<QualifiedName> awaited(QualifiedName table) {
    return Objects.requireNonNull(waitingFor.get(table));
  }

  /** By name where foreign keys leave the choice; a cycle begins at its first name. */
  static List<Table> referencedFirst(Collection<Table> tables) {
    Map<QualifiedName, Table> byName = new HashMap<>();
    tables.forEach(table -> byName.put(table.name(), table));
    return new TableOrder(tables)
        .ordered().stream().map(name -> Objects.requireNonNull(byName.get(name))).toList();
  }

  /** By name, but partitions after all that are none, and partitions of those after them. */
  static List<Table> parentsFirst(Schema schema) {
    return schema.tables().stream().sorted(comparing(it -> depth(it, schema))).toList();
  }

  private static int depth(Table table, Schema schema) {
    return table.partitionOf().map(of -> 1 + depth(schema.require(of.parent()), schema)).orElse(0);
  }

  private List<QualifiedName> ordered() {
    List<QualifiedName> ordered = new ArrayList<>();
    while (!waitingFor.isEmpty()) {
      QualifiedName next = Optional.ofNullable(ready.pollFirst()).orElseGet(this::firstOfCycle);
      remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private void remove(QualifiedName table) {
    waitingFor.remove(table);
    for (QualifiedName other : waiting.getOrDefault(table, Set.of())) {
      Set<QualifiedName> left = waitingFor.get(other);
      if (left != null && left.remove(table) && left.isEmpty()) {
        ready.add(other);
      }
    }
  }

  // Of a cycle, not of what only leads to one: then the fewest foreign keys have to wait.
  private QualifiedName firstOfCycle() {
    return new Cycles(waitingFor)
        .ends().stream()
            .flatMap(Set::stream)
            .min(naturalOrder())
            .orElseThrow(() -> new IllegalStateException("Foreign keys that lead nowhere."));
  }

  private static Stream<QualifiedName> targets(Table table) {
    return Stream.of(
            table.foreignKeys().stream().map(ForeignKey::references),
            table.partitionOf().stream().map(PartitionOf::parent),
            table.inherits().stream())
        .flatMap(names -> names);
  }
}
