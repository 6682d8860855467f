package dev.limbeck.introspect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.introspect.ScratchTable.Pair;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Finds which expression PostgreSQL refuses, by making the tables once more, bit by bit. */
final class Diagnosis {

  /** One bit, and what it is in a person's words. */
  private record Step(Operation operation, String what) {}

  private final Connection connection;
  private final Dialect dialect;

  Diagnosis(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.dialect = dialect;
  }

  /** What to tell about tables that could not be made at once. */
  LimbeckException refusal(List<ScratchTable> tables, SQLException whole) {
    for (ScratchTable table : tables) {
      for (Step step : steps(table)) {
        try {
          run(step.operation());
        } catch (SQLException e) {
          return new RefusedException(
              "PostgreSQL refuses %s: %s; correct it, or name a database that has what it needs."
                  .formatted(step.what(), message(e)),
              e);
        }
      }
    }
    return new LimbeckException(
        "PostgreSQL could not spell the expressions of the schema: " + message(whole) + ".", whole);
  }

  private List<Step> steps(ScratchTable table) {
    List<Step> steps = new ArrayList<>();
    String name = "table " + table.table().name();
    List<Column> plain =
        table.columns().stream()
            .filter(column -> !isGenerated(column))
            .map(column -> column.withValue(Optional.empty()))
            .toList();
    Table bare = new Table(table.name(), plain, List.of(), List.of(), Optional.empty());
    steps.add(new Step(new CreateTable(bare), "the columns of " + name));
    table.columns().stream().flatMap(column -> step(table, column).stream()).forEach(steps::add);
    for (Pair<Check> check : table.checks()) {
      steps.add(
          new Step(
              new AddConstraint(table.name(), check.made()),
              "check %s of %s, %s".formatted(check.wanted().name(), name, check.made().sql())));
    }
    for (Pair<Exclusion> exclusion : table.exclusions()) {
      steps.add(
          new Step(
              new AddConstraint(table.name(), exclusion.made()),
              "exclusion constraint %s of %s, %s"
                  .formatted(exclusion.wanted().name(), name, expressions(exclusion.made()))));
    }
    for (Pair<Index> index : table.indexes()) {
      steps.add(
          new Step(
              new CreateIndex(table.name(), index.made()),
              "index %s of %s, %s"
                  .formatted(index.wanted().name(), name, expressions(index.made()))));
    }
    for (Pair<Statistics> statistics : table.statistics()) {
      steps.add(
          new Step(
              new CreateStatistics(table.name(), statistics.made()),
              "statistics %s of %s, %s"
                  .formatted(
                      statistics.wanted().name(),
                      name,
                      String.join(", ", statistics.made().expressions()))));
    }
    return steps;
  }

  private static Optional<Step> step(ScratchTable table, Column column) {
    String place = "column " + column.name() + " of table " + table.table().name();
    if (column.value().orElse(null) instanceof Default.Generated generated) {
      return Optional.of(
          new Step(
              new AddColumn(table.name(), column), "generated " + place + ", " + generated.sql()));
    }
    if (column.value().orElse(null) instanceof Default.Expression expression) {
      Column plain = column.withValue(Optional.empty());
      return Optional.of(
          new Step(
              new AlterColumn(table.name(), plain, column, Optional.empty()),
              "the default of " + place + ", " + expression.sql()));
    }
    return Optional.empty();
  }

  private static boolean isGenerated(Column column) {
    return column.value().orElse(null) instanceof Default.Generated;
  }

  private static String expressions(Index index) {
    return expressions(index.keys().stream(), index.where());
  }

  private static String expressions(Exclusion exclusion) {
    return expressions(
        exclusion.elements().stream().map(Exclusion.Element::key), exclusion.where());
  }

  private static String expressions(Stream<IndexKey> keys, Optional<String> where) {
    return Stream.concat(
            keys.filter(IndexKey::isExpression).map(IndexKey::sql),
            where.stream().map(sql -> "where " + sql))
        .collect(joining(", "));
  }

  private void run(Operation operation) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      for (dev.limbeck.dialect.Statement each : dialect.statements(operation)) {
        statement.execute(each.sql());
      }
    }
  }

  private static String message(SQLException e) {
    ServerErrorMessage server = e instanceof PSQLException it ? it.getServerErrorMessage() : null;
    String text = server == null ? e.getMessage() : server.getMessage();
    return String.valueOf(text);
  }
}
