package dev.limbeck.laws;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rows of some tables as JSON, whatever the order of columns and rows. */
record Rows(Map<QualifiedName, List<String>> byTable) {

  private static final PostgreSql DIALECT = new PostgreSql();

  static Rows of(Connection connection, Schema schema) throws SQLException {
    Map<QualifiedName, List<String>> rows = new TreeMap<>();
    for (Table table : schema.tables()) {
      // Those of a partitioned table are in its partitions.
      if (table.partitioning().isEmpty()) {
        rows.put(table.name(), read(connection, table));
      }
    }
    return new Rows(rows);
  }

  /**
   * What of two schemas is in both and should hold the same values in both: of the same type, and
   * not computed. A composite type that gains or loses attributes is not the same.
   */
  static Schema shared(Schema one, Schema other) {
    return one.withTables(
        one.tables().stream()
            .flatMap(
                table ->
                    other.table(table.name()).stream()
                        .map(it -> shared(whole(table, one), whole(it, other))))
            .map(table -> withoutChangedComposites(table, one, other))
            .toList());
  }

  private static Table whole(Table table, Schema schema) {
    return new PartitionTree(schema).whole(table);
  }

  /** Without the columns in which a change gives values to rows that have none. */
  static Schema unfilled(Schema schema, Hints hints) {
    return schema.withTables(
        schema.tables().stream()
            .map(
                table ->
                    table.withColumns(
                        table.columns().stream()
                            .filter(it -> hints.backfill(table.name(), it.name()).isEmpty())
                            .toList()))
            .toList());
  }

  private static Table withoutChangedComposites(Table table, Schema one, Schema other) {
    List<UserType> changed =
        one.types().stream()
            .filter(CompositeType.class::isInstance)
            .filter(type -> !other.types().contains(type))
            .toList();
    return table.withColumns(
        table.columns().stream()
            .filter(column -> changed.stream().noneMatch(it -> column.type().isOf(it.name())))
            .toList());
  }

  private static Table shared(Table one, Table other) {
    List<Column> columns =
        one.columns().stream()
            .filter(column -> !isComputed(column))
            .filter(
                column ->
                    other
                        .column(column.name())
                        .filter(it -> !isComputed(it) && it.type().equals(column.type()))
                        .isPresent())
            .toList();
    return one.withColumns(columns);
  }

  private static boolean isComputed(Column column) {
    return column.value().filter(Default.Generated.class::isInstance).isPresent();
  }

  private static List<String> read(Connection connection, Table table) throws SQLException {
    String columns =
        table.columns().stream().map(column -> DIALECT.quote(column.name())).collect(joining(", "));
    String sql =
        "select to_jsonb(r)::text from (select %s from only %s) r"
            .formatted(columns, DIALECT.quote(table.name()));
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      while (answer.next()) {
        rows.add(answer.getString(1));
      }
    }
    return rows.stream().sorted().toList();
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    byTable.forEach(
        (table, rows) ->
            rows.forEach(row -> text.append(table).append(' ').append(row).append('\n')));
    return text.toString();
  }
}
