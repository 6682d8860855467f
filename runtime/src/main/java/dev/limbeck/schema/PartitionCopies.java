package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What becomes of partitions when they get copies of what their parent has: PostgreSQL takes what
 * is equal for the copy (manual, "CREATE INDEX" and "ALTER TABLE ... ATTACH PARTITION"), and makes
 * what is missing.
 */
public record PartitionCopies(Schema schema) {

  private static final Kind<Constraint> CONSTRAINTS =
      new Kind<>(
          Table::constraints,
          Table::withConstraints,
          PartitionCopies::form,
          Constraint::name,
          Constraint::withName);
  private static final Kind<Index> INDEXES =
      new Kind<>(
          Table::indexes, Table::withIndexes, PartitionCopies::form, Index::name, Index::withName);

  /** The schema in which the partitions of a table have copies of a constraint that it got. */
  public Schema of(QualifiedName table, Constraint given) {
    return CONSTRAINTS.toPartitions(schema, table, given);
  }

  /** The schema in which the partitions of a table have copies of an index that it got. */
  public Schema of(QualifiedName table, Index given) {
    return INDEXES.toPartitions(schema, table, given);
  }

  /** The schema in which a table that became a partition has copies of all that its parent has. */
  public Schema attached(QualifiedName partition) {
    Table parent = parent(partition);
    Schema given = schema;
    for (Constraint constraint : parent.constraints()) {
      given = CONSTRAINTS.to(given, partition, constraint);
    }
    for (Index index : parent.indexes()) {
      given = INDEXES.to(given, partition, index);
    }
    return given;
  }

  /**
   * The schema in which a partition that was just created has copies of all that its parent has.
   * They are made before what it has of its own, which they are not taken from; but a check is one
   * with the parent's of its name.
   */
  public Schema created(QualifiedName partition) {
    Schema given = schema;
    for (Constraint constraint : parent(partition).constraints()) {
      if (constraint instanceof Check) {
        given = CONSTRAINTS.to(given, partition, constraint);
      }
    }
    return given;
  }

  /** Whether a partition has an index that PostgreSQL takes for the copy of one of its parent's. */
  public boolean has(Table partition, Index index) {
    return new PartitionTree(schema)
        .whole(partition).indexes().stream().anyMatch(it -> form(it).equals(form(index)));
  }

  /** The same of a constraint. */
  public boolean has(Table partition, Constraint constraint) {
    return new PartitionTree(schema)
        .whole(partition).constraints().stream().anyMatch(it -> form(it).equals(form(constraint)));
  }

  private Table parent(QualifiedName partition) {
    PartitionOf of = schema.require(partition).partitionOf().orElseThrow();
    return new PartitionTree(schema).whole(schema.require(of.parent()));
  }

  /**
   * What PostgreSQL tells a constraint by when it looks for the copy of a parent's: a check by its
   * name too, everything else by what it does.
   */
  public static Constraint form(Constraint constraint) {
    return constraint instanceof Check
        ? constraint
        : constraint.withName("=").withParameters(List.of());
  }

  /** What PostgreSQL tells an index by when it looks for the copy of a parent's. */
  public static Index form(Index index) {
    return index.withName("=").withParameters(List.of());
  }

  /** Constraints, or indexes. */
  private record Kind<T>(
      Function<Table, List<T>> of,
      BiFunction<Table, List<T>, Table> with,
      UnaryOperator<T> form,
      Function<T, String> name,
      BiFunction<T, String, T> named) {

    Schema toPartitions(Schema schema, QualifiedName table, T given) {
      Schema all = schema;
      for (Table partition : new PartitionTree(schema).of(table)) {
        all = to(all, partition.name(), given);
      }
      return all;
    }

    Schema to(Schema schema, QualifiedName name, T given) {
      Table partition = schema.require(name);
      PartitionOf place = partition.partitionOf().orElseThrow();
      Optional<T> same =
          of.apply(partition).stream()
              .filter(it -> form.apply(it).equals(form.apply(given)))
              .findFirst();
      if (same.isPresent()) {
        return schema.changing(name, it -> without(same.orElseThrow(), it, place, given));
      }
      String copy = new PartitionTree(schema).names(partition, place).get(this.name.apply(given));
      return copy == null ? schema : toPartitions(schema, name, named.apply(given, copy));
    }

    private Table without(T own, Table partition, PartitionOf place, T given) {
      List<T> others = new ArrayList<>(of.apply(partition));
      others.remove(own);
      SortedMap<String, String> names = new TreeMap<>(place.names());
      names.put(name.apply(given), name.apply(own));
      return with.apply(partition, others).withPartitionOf(Optional.of(place.withNames(names)));
    }
  }
}
