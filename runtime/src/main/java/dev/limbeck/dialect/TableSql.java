package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tables as SQL. */
final class TableSql {

  private TableSql() {}

  static List<Statement> create(Table table) {
    List<Constraint> repeated = RepeatedKeys.of(table);
    return Stream.of(
            Stream.of(Statement.of(definition(table, repeated))),
            repeated.stream().map(key -> addition(table.name(), key)),
            table.comment().stream().map(text -> comment(table.name(), Optional.of(text))),
            table.columns().stream().flatMap(it -> ColumnSql.afterwards(table.name(), it)),
            identity(table),
            // With "inherits (...)" it would take over defaults of its parents that it has not.
            table.inherits().stream().map(it -> inheritance(table.name(), it, true)))
        .flatMap(statements -> statements)
        .toList();
  }

  static String alter(QualifiedName table, String change) {
    return "alter table " + Identifiers.quote(table) + " " + change;
  }

  static Statement comment(QualifiedName table, Optional<String> comment) {
    return Statement.of(
        "comment on table " + Identifiers.quote(table) + " is " + Literals.textOrNull(comment));
  }

  static Statement inheritance(QualifiedName table, QualifiedName parent, boolean inherits) {
    String verb = inherits ? "inherit " : "no inherit ";
    return Statement.of(alter(table, verb + Identifiers.quote(parent)));
  }

  private static Stream<Statement> identity(Table table) {
    return table.storage().replicaIdentity().stream()
        .map(it -> StorageSql.identity(table.name(), Optional.of(it)));
  }

  private static Statement addition(QualifiedName table, Constraint constraint) {
    return Statement.of(alter(table, "add " + ConstraintSql.definition(constraint)));
  }

  private static String definition(Table table, List<Constraint> repeated) {
    List<String> parts =
        Stream.concat(
                table.columns().stream().map(ColumnSql::definition),
                table.constraints().stream()
                    .filter(constraint -> !repeated.contains(constraint))
                    .map(ConstraintSql::definition))
            .toList();
    String head =
        (table.storage().unlogged() ? "create unlogged table " : "create table ")
            + Identifiers.quote(table.name())
            + PartitionSql.parent(table.partitionOf());
    String empty = table.partitionOf().isPresent() ? "" : " ()";
    String body =
        parts.isEmpty() ? empty : parts.stream().collect(joining(",\n  ", " (\n  ", "\n)"));
    return head
        + body
        + PartitionSql.bound(table.partitionOf())
        + PartitionSql.by(table)
        + StorageSql.with(table.storage().parameters());
  }
}
