package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
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
    return schema.tables().stream()
        .filter(it -> it.partitionOf().filter(of -> of.parent().equals(parent)).isPresent())
        .toList();
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
            partition.statistics());
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
    return partition
        .partitionOf()
        .map(
            of -> {
              Names names = new Names(partition, of);
              Table parent = whole(schema.require(of.parent()));
              SortedMap<String, String> all = new TreeMap<>();
              parent.constraints().forEach(it -> all.put(it.name(), names.of(it)));
              parent.indexes().forEach(it -> all.put(it.name(), names.of(it)));
              return of.withNames(all);
            });
  }

  /**
   * The schema in which a table's partitions hold nothing that the table has: PostgreSQL takes what
   * is equal for the copy of it.
   */
  public Schema merged(QualifiedName table) {
    if (schema.require(table).partitioning().isEmpty()) {
      return schema;
    }
    Schema merged = schema;
    for (Table partition : of(table)) {
      merged = new PartitionTree(merged).mergedInto(partition).changed(merged, partition.name());
      merged = new PartitionTree(merged).merged(partition.name());
    }
    return merged;
  }

  private Merge mergedInto(Table partition) {
    PartitionOf of = partition.partitionOf().orElseThrow();
    return Merge.of(partition, of, whole(schema.require(of.parent())));
  }

  /** A partition without what its parent has. */
  private record Merge(Table partition) {

    Schema changed(Schema schema, QualifiedName name) {
      return schema.changing(name, it -> partition);
    }

    static Merge of(Table partition, PartitionOf of, Table parent) {
      SortedMap<String, String> names = new TreeMap<>(of.names());
      List<Constraint> constraints = new ArrayList<>(partition.constraints());
      for (Constraint given : parent.constraints()) {
        take(constraints, given, PartitionTree::form, Constraint::name)
            .ifPresent(name -> names.put(given.name(), name));
      }
      List<Index> indexes = new ArrayList<>(partition.indexes());
      for (Index given : parent.indexes()) {
        take(indexes, given, it -> it.withName("=").withParameters(List.of()), Index::name)
            .ifPresent(name -> names.put(given.name(), name));
      }
      return new Merge(
          partition
              .withConstraints(constraints)
              .withIndexes(indexes)
              .withPartitionOf(Optional.of(of.withNames(names))));
    }

    private static <T> Optional<String> take(
        List<T> own, T given, Function<T, T> form, Function<T, String> name) {
      Optional<T> same =
          own.stream().filter(it -> form.apply(it).equals(form.apply(given))).findFirst();
      same.ifPresent(own::remove);
      return same.map(name);
    }
  }

  // Checks are told by their names, everything else by what it does (manual, "ATTACH PARTITION").
  private static Constraint form(Constraint constraint) {
    return constraint instanceof Check
        ? constraint
        : constraint.withName("=").withParameters(List.of());
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
