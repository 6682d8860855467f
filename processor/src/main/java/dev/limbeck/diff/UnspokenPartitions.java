package dev.limbeck.diff;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Entities say nothing of partitions: a table of theirs is partitioned as it is there, into the
 * partitions that are there, whoever made them.
 *
 * <p>PostgreSQL wants the columns by which a table is partitioned in each of its keys. A key of the
 * entities that lacks them is the one that is there with them.
 */
record UnspokenPartitions(Schema entities, Schema there) {

  Schema added() {
    Schema spoken = entities.withTables(entities.tables().stream().map(this::spoken).toList());
    List<Table> partitions =
        there.tables().stream()
            .filter(it -> it.partitionOf().isPresent())
            .filter(it -> spoken.table(it.name()).isEmpty())
            .toList();
    List<Table> all = Stream.concat(spoken.tables().stream(), partitions.stream()).toList();
    return PartitionTree.rooted(spoken.withTables(all));
  }

  private Table spoken(Table table) {
    return there.table(table.name()).map(found -> spoken(table, found)).orElse(table);
  }

  private Table spoken(Table table, Table found) {
    if (found.partitionOf().isPresent()) {
      requireColumns(table, new PartitionTree(there).whole(found));
      return found;
    }
    return found.partitioning().map(it -> partitioned(table, found, it)).orElse(table);
  }

  // An entity may be one for a partition alone; what it says of it is its parent's to say.
  private static void requireColumns(Table table, Table whole) {
    Set<String> wanted = names(table);
    Set<String> has = names(whole);
    if (!wanted.equals(has)) {
      throw new RefusedException(
          "Table %s is a partition, whose columns are its parent's: %s. The entity asks for %s; change the parent, or mark the entity @Unmanaged."
              .formatted(table.name(), String.join(", ", has), String.join(", ", wanted)));
    }
  }

  private static Set<String> names(Table table) {
    return table.columns().stream()
        .map(Column::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Table partitioned(Table table, Table found, Partitioning partitioning) {
    Set<String> by =
        partitioning.keys().stream()
            .filter(key -> !key.isExpression())
            .map(IndexKey::sql)
            .collect(Collectors.toSet());
    Set<String> keyed = found.primaryKey().map(key -> Set.copyOf(key.columns())).orElse(Set.of());
    return table
        .withPartitioning(found.partitioning())
        .withColumns(
            table.columns().stream()
                .map(it -> keyed.contains(it.name()) ? it.notNull() : it)
                .toList())
        .withConstraints(table.constraints().stream().map(it -> withKeyOf(it, found, by)).toList());
  }

  private static Constraint withKeyOf(Constraint wanted, Table found, Set<String> by) {
    Set<String> columns = wanted.accept(new UniqueColumns());
    if (columns.isEmpty()) {
      return wanted;
    }
    Set<String> wide = new HashSet<>(columns);
    wide.addAll(by);
    return found.constraints().stream()
        .filter(it -> it.getClass().equals(wanted.getClass()))
        .filter(it -> it.accept(new UniqueColumns()).equals(wide))
        .findFirst()
        .filter(it -> !wide.equals(columns))
        .orElse(wanted);
  }
}
