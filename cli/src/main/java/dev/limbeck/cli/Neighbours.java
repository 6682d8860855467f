package dev.limbeck.cli;

import dev.limbeck.project.EntityModel;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Tables that are somebody else's, on a private PostgreSQL: as much of them as a foreign key needs
 * to point at.
 */
final class Neighbours {

  private Neighbours() {}

  /**
   * A schema with them beside what is there, which has the right of way: a table that was ours once
   * needs no stand-in.
   */
  static Schema beside(Schema there, EntityModel model) {
    List<Table> tables = new ArrayList<>(there.tables());
    TreeSet<String> namespaces = new TreeSet<>(there.namespaces());
    model.schema().tables().stream()
        .filter(it -> model.hints().isUnmanaged(it.name()))
        .filter(it -> there.table(it.name()).isEmpty())
        .map(Neighbours::keysOf)
        .forEach(
            it -> {
              tables.add(it);
              it.name().schema().ifPresent(namespaces::add);
            });
    return there.withNamespaces(namespaces).withTables(tables);
  }

  private static Table keysOf(Table table) {
    List<Constraint> constraints = table.constraints().stream().filter(Neighbours::isKey).toList();
    List<Index> indexes =
        table.indexes().stream()
            .filter(it -> it.unique() && it.where().isEmpty())
            .filter(it -> it.keys().stream().noneMatch(IndexKey::isExpression))
            .map(it -> it.withInclude(List.of()))
            .toList();
    List<Column> columns =
        table.columns().stream()
            .filter(
                column ->
                    constraints.stream().anyMatch(it -> it.columns().contains(column.name()))
                        || indexes.stream()
                            .flatMap(it -> it.keys().stream())
                            .anyMatch(it -> it.sql().equals(column.name())))
            .map(column -> column.withValue(Optional.empty()).withComment(Optional.empty()))
            .toList();
    return new Table(table.name(), columns, constraints, indexes, Optional.empty());
  }

  // Primary key and unique constraints: the others name no column, or point elsewhere.
  private static boolean isKey(Constraint constraint) {
    return !constraint.columns().isEmpty() && constraint.asForeignKey().isEmpty();
  }
}
