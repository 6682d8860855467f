package dev.limbeck.cli;

import dev.limbeck.diff.Differ;
import dev.limbeck.operation.Operation;
import dev.limbeck.project.EntityModel;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
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
   * What creates them on an empty database.
   *
   * @param migrated what migrations create: a table that was ours once needs no stand-in
   */
  static List<Operation> of(EntityModel model, Schema migrated) {
    List<Table> tables =
        model.schema().tables().stream()
            .filter(it -> model.hints().isUnmanaged(it.name()))
            .filter(it -> migrated.table(it.name()).isEmpty())
            .map(Neighbours::keysOf)
            .toList();
    TreeSet<String> namespaces = new TreeSet<>();
    tables.stream()
        .map(Table::name)
        .map(QualifiedName::schema)
        .flatMap(schema -> schema.stream())
        .forEach(namespaces::add);
    return Differ.between(Schema.EMPTY, new Schema(namespaces, tables, List.of()));
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
