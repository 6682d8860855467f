package dev.limbeck.introspect;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dev.limbeck.introspect.SequenceRow.ColumnNumber;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.TableStorage;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The rows of the catalogue that one introspection needs, by the table that they belong to.
 *
 * @param own tables that are not looked at
 * @param relations the tables, views and foreign tables that are looked at
 */
record Catalogue(
    Namespaces namespaces,
    OwnTables own,
    List<RelationRow> relations,
    Map<Long, List<ColumnRow>> columns,
    Map<ColumnNumber, String> defaults,
    Map<ColumnNumber, String> comments,
    Map<Long, List<ConstraintRow>> constraints,
    Map<Long, List<IndexRow>> indexes,
    List<SequenceRow> sequences,
    List<TypeRow> types,
    List<AttributeRow> attributes,
    List<DomainRow> domains,
    OperatorClasses operatorClasses,
    Map<Long, String> collations,
    List<UnmodelledRow> unmodelled,
    Map<Long, PartitionRow> partitions,
    Map<Long, PartitioningRow> partitionings,
    Map<Long, List<CopyRow>> copies,
    Map<Long, TableStorage> storages,
    Map<Long, List<StatisticsRow>> statistics,
    Map<Long, List<InheritanceRow>> inheritance) {

  static Catalogue read(Connection connection, List<String> schemas) throws SQLException {
    Namespaces namespaces = Namespaces.read(connection, schemas);
    OwnTables own = OwnTables.read(connection, namespaces);
    try (Discovery discovery = Discovery.start(connection, namespaces, own)) {
      Catalogue catalogue = read(connection, namespaces, own);
      discovery.requireSame(catalogue.relations());
      return catalogue;
    }
  }

  private static Catalogue read(Connection connection, Namespaces namespaces, OwnTables own)
      throws SQLException {
    return new Catalogue(
        namespaces,
        own,
        RelationRow.read(connection, namespaces).stream()
            .filter(row -> !own.include(row.name(namespaces)))
            .toList(),
        columns(connection, namespaces),
        DefaultRow.read(connection, namespaces).stream()
            .collect(toMap(row -> new ColumnNumber(row.table(), row.column()), DefaultRow::sql)),
        CommentRow.read(connection, namespaces).stream()
            .collect(toMap(row -> new ColumnNumber(row.table(), row.column()), CommentRow::text)),
        ConstraintRow.read(connection, namespaces).stream()
            .collect(groupingBy(ConstraintRow::table)),
        IndexRow.read(connection, namespaces).stream().collect(groupingBy(IndexRow::table)),
        SequenceRow.read(connection, namespaces),
        TypeRow.read(connection, namespaces),
        AttributeRow.read(connection, namespaces),
        DomainRow.read(connection, namespaces),
        new OperatorClasses(OperatorClassRow.read(connection, namespaces)),
        CollationRow.read(connection, namespaces).stream()
            .collect(toMap(CollationRow::oid, CollationRow::name)),
        UnmodelledRow.read(connection, namespaces),
        PartitionRow.read(connection, namespaces).stream()
            .collect(toMap(PartitionRow::table, row -> row)),
        PartitioningRow.read(connection, namespaces).stream()
            .collect(toMap(PartitioningRow::table, row -> row)),
        CopyRow.read(connection, namespaces).stream().collect(groupingBy(CopyRow::table)),
        TableStorageRow.read(connection, namespaces).stream()
            .collect(toMap(TableStorageRow::table, TableStorageRow::storage)),
        StatisticsRow.read(connection, namespaces).stream()
            .collect(groupingBy(StatisticsRow::table)),
        InheritanceRow.read(connection, namespaces).stream()
            .collect(groupingBy(InheritanceRow::table)));
  }

  /** The name of a column by its number. */
  String columnName(long table, int number) {
    return column(table, number).name();
  }

  ColumnRow column(long table, int number) {
    return columns.getOrDefault(table, List.of()).stream()
        .filter(column -> column.number() == number)
        .findFirst()
        .orElseThrow(
            () -> new LimbeckException("Column " + number + " of " + table + " is not there."));
  }

  // In the order of the columns' numbers.
  private static Map<Long, List<ColumnRow>> columns(Connection connection, Namespaces namespaces)
      throws SQLException {
    List<ColumnRow> rows = new ArrayList<>(ColumnRow.read(connection, namespaces));
    rows.sort(Comparator.comparing(ColumnRow::number));
    return rows.stream().collect(groupingBy(ColumnRow::table));
  }
}
