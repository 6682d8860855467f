package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What partitions have of their parents.
 *
 * <p>A partition in the model holds what is its own: no columns, and of constraints and indexes
 * those that its parent does not have. PostgreSQL gives it the rest.
 */
public record PartitionTree(Schema schema) {

  /** The part of a schema in which no partition is without its parent. */
  public static Schema rooted(Schema schema) {
    List<Table> rooted =
        schema.tables().stream()
            .filter(
                it ->
                    it.partitionOf().map(of -> schema.table(of.parent()).isPresent()).orElse(true))
            .toList();
    return rooted.size() == schema.tables().size() ? schema : rooted(schema.withTables(rooted));
  }

  /** The partitions of a table, not those of its partitions. */
  public List<Table> of(QualifiedName parent) {
    if (schema.table(parent).filter(it -> it.partitioning().isEmpty()).isPresent()) {
      return List.of();
    }
    return schema.tables().stream()
        .filter(it -> it.partitionOf().filter(of -> of.parent().equals(parent)).isPresent())
        .toList();
  }

  /** The default partition of a table, if it has one. */
  public Optional<Table> rest(QualifiedName parent) {
    return of(parent).stream()
        .filter(it -> it.partitionOf().filter(PartitionOf::isDefault).isPresent())
        .findFirst();
  }

  /** The table's partitions, and theirs, each after its parent. */
  public List<Table> below(QualifiedName table) {
    List<Table> below = new ArrayList<>();
    for (Table partition : of(table)) {
      below.add(partition);
      below.addAll(below(partition.name()));
    }
    return below;
  }

  /** The partitions of a table, or of its partitions, that have no partitions. */
  public List<Table> leaves(QualifiedName table) {
    return below(table).stream().filter(it -> it.partitioning().isEmpty()).toList();
  }

  /** The table that a partition belongs to, and what that belongs to; none of any other table. */
  public List<QualifiedName> parents(QualifiedName table) {
    List<QualifiedName> parents = new ArrayList<>();
    Optional<PartitionOf> place = schema.table(table).flatMap(Table::partitionOf);
    while (place.isPresent()) {
      QualifiedName parent = place.orElseThrow().parent();
      parents.add(parent);
      place = schema.table(parent).flatMap(Table::partitionOf);
    }
    return parents;
  }

  /** The table itself, or the one that it is a part of in the end. */
  public Table root(Table table) {
    return table.partitionOf().map(of -> root(schema.require(of.parent()))).orElse(table);
  }

  /**
   * The table that a partition would be on its own: with the columns, constraints and indexes of
   * its parent. Every other table is that already.
   *
   * <p>What counts the parent's rows does not count its own, and comments are not given on.
   */
  public Table whole(Table table) {
    return table.partitionOf().map(of -> whole(table, of)).orElse(table);
  }

  private Table whole(Table partition, PartitionOf of) {
    Table parent = whole(schema.require(of.parent()));
    Table whole =
        new Table(
            partition.name(),
            parent.columns().stream().map(PartitionTree::given).toList(),
            partition.constraints(),
            partition.indexes(),
            partition.comment(),
            partition.partitioning(),
            Optional.empty(),
            partition.storage(),
            partition.statistics(),
            List.of());
    Names names = new Names(partition, of);
    for (Constraint constraint : parent.constraints()) {
      whole = whole.plus(constraint.withName(names.of(constraint)));
    }
    for (Index index : parent.indexes()) {
      whole = whole.plus(index.withName(names.of(index)));
    }
    return whole;
  }

  /** A column of a partition, as its parent's column has it. */
  public static Column given(Column column) {
    boolean counts = column.value().filter(Default.Identity.class::isInstance).isPresent();
    return column
        .withComment(Optional.empty())
        .withStorage(column.storage().withStatistics(Optional.empty()).withOptions(List.of()))
        .withValue(counts ? Optional.empty() : column.value());
  }

  /** The schema in which each partition of a table knows what all of its copies are called. */
  public Schema named(QualifiedName table) {
    Schema named = schema;
    Table root = root(schema.require(table));
    List<Table> tree = new PartitionTree(schema).below(root.name());
    for (Table partition : tree) {
      named = named.changing(partition.name(), it -> it.withPartitionOf(completed(it)));
    }
    return named;
  }

  private Optional<PartitionOf> completed(Table partition) {
    return partition.partitionOf().map(of -> of.withNames(names(partition, of)));
  }

  /** What the partition's copies are called, by the names that they have in its parent. */
  SortedMap<String, String> names(Table partition, PartitionOf of) {
    Names names = new Names(partition, of);
    Table parent = whole(schema.require(of.parent()));
    SortedMap<String, String> all = new TreeMap<>();
    parent.constraints().forEach(it -> all.put(it.name(), names.of(it)));
    parent.indexes().forEach(it -> all.put(it.name(), names.of(it)));
    return all;
  }

  /** What the copies in one partition are called. */
  private static final class Names {

    private final PartitionOf of;
    private final UsualName usual;
    private final Set<String> taken = new HashSet<>();

    Names(Table partition, PartitionOf of) {
      this.of = of;
      usual = new UsualName(partition.name().name());
      Stream.concat(
              partition.constraints().stream().map(Constraint::name),
              partition.indexes().stream().map(Index::name))
          .forEach(taken::add);
      taken.addAll(of.names().values());
    }

    String of(Constraint constraint) {
      return known(constraint.name(), constraint.accept(usual));
    }

    String of(Index index) {
      return known(index.name(), usual.of(index));
    }

    private String known(String parents, String guess) {
      String known = of.names().get(parents);
      return known == null ? free(guess) : known;
    }

    private String free(String wanted) {
      String name = wanted;
      for (int number = 1; !taken.add(name); number++) {
        name = NameLimit.cut(wanted, NameLimit.BYTES - 2) + number;
      }
      return name;
    }
  }
}
