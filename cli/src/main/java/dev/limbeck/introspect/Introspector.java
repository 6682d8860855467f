package dev.limbeck.introspect;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dev.limbeck.introspect.SequenceRow.ColumnNumber;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.TableStorage;
import dev.limbeck.schema.UserType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a live PostgreSQL. Names of the connection's current schema have no schema in the model;
 * Limbeck's own tables and what extensions brought are not looked at.
 */
public final class Introspector {

  private Introspector() {}

  /**
   * Reads the connection's current schema and these, in one view of the database: a repeatable
   * read, read-only transaction of its own, or, where the connection does not commit by itself, the
   * transaction that it is in. The number of statements does not depend on the number of tables.
   */
  public static Introspection read(Connection connection, List<String> schemas)
      throws SQLException {
    return ReadTransaction.run(
        connection, () -> introspection(Catalogue.read(connection, schemas)));
  }

  private static Introspection introspection(Catalogue catalogue) {
    Map<Long, QualifiedName> names = names(catalogue);
    Schema schema =
        new Schema(
            catalogue.namespaces().others(),
            new TypeReading(catalogue).types(),
            tables(catalogue, names),
            new SequenceReading(catalogue, names).sequences());
    return new Introspection(
        schema.withNamespaces(namespaces(schema, catalogue.own())),
        new Notes(catalogue, names).all());
  }

  // A partition of a table that is not looked at is beside the model.
  private static Map<Long, QualifiedName> names(Catalogue catalogue) {
    Map<Long, QualifiedName> names =
        catalogue.relations().stream()
            .filter(row -> row.kind().isTable())
            .collect(toMap(RelationRow::oid, row -> row.name(catalogue.namespaces())));
    boolean someLeft = true;
    while (someLeft) {
      someLeft = names.keySet().removeIf(it -> isApart(it, names, catalogue));
    }
    return names;
  }

  private static boolean isApart(long table, Map<Long, QualifiedName> names, Catalogue catalogue) {
    return Optional.ofNullable(catalogue.partitions().get(table))
        .filter(row -> !names.containsKey(row.parent()))
        .isPresent();
  }

  // A schema that a tool made for its own table is the tool's, as the table is.
  private static SortedSet<String> namespaces(Schema schema, OwnTables own) {
    Set<String> used =
        Stream.of(
                schema.types().stream().map(UserType::name),
                schema.tables().stream().map(Table::name),
                schema.tables().stream()
                    .flatMap(table -> table.statistics().stream())
                    .map(Statistics::name),
                schema.sequences().stream().map(Sequence::name))
            .flatMap(names -> names)
            .flatMap(name -> name.schema().stream())
            .collect(toSet());
    SortedSet<String> namespaces = new TreeSet<>(schema.namespaces());
    namespaces.removeIf(name -> own.namespaces().contains(name) && !used.contains(name));
    return namespaces;
  }

  private static List<Table> tables(Catalogue catalogue, Map<Long, QualifiedName> names) {
    ColumnReading columns = new ColumnReading(catalogue);
    ConstraintReading constraints = new ConstraintReading(catalogue);
    IndexReading indexes = new IndexReading(catalogue);
    PartitionReading partitions = new PartitionReading(catalogue, names);
    StatisticsReading statistics = new StatisticsReading(catalogue);
    return List.copyOf(names.entrySet()).parallelStream()
        .map(
            entry ->
                new Table(
                    entry.getValue(),
                    partitions.partitionOf(entry.getKey()).isPresent()
                        ? List.of()
                        : columns.columns(entry.getKey()),
                    constraints.constraints(entry.getKey()),
                    indexes.indexes(entry.getKey()),
                    comment(catalogue, entry.getKey()),
                    partitions.partitioning(entry.getKey()),
                    partitions.partitionOf(entry.getKey()),
                    catalogue.storages().getOrDefault(entry.getKey(), TableStorage.USUAL),
                    statistics.statistics(entry.getKey()),
                    inherits(catalogue, names, entry.getKey())))
        .toList();
  }

  private static List<QualifiedName> inherits(
      Catalogue catalogue, Map<Long, QualifiedName> names, long table) {
    return catalogue.inheritance().getOrDefault(table, List.of()).stream()
        .flatMap(row -> Optional.ofNullable(names.get(row.parent())).stream())
        .toList();
  }

  private static Optional<String> comment(Catalogue catalogue, long table) {
    return Optional.ofNullable(catalogue.comments().get(new ColumnNumber(table, 0)));
  }
}
