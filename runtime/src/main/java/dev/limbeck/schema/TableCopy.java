package dev.limbeck.schema;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The components of a table that is like another one, save for what is set here. */
final class TableCopy {

  QualifiedName name;
  List<Column> columns;
  List<Constraint> constraints;
  List<Index> indexes;
  Optional<String> comment;
  Optional<Partitioning> partitioning;
  Optional<PartitionOf> partitionOf;
  TableStorage storage;
  List<Statistics> statistics;
  List<QualifiedName> inherits;

  private final Table original;

  TableCopy(Table table) {
    original = table;
    name = table.name();
    columns = table.columns();
    constraints = table.constraints();
    indexes = table.indexes();
    comment = table.comment();
    partitioning = table.partitioning();
    partitionOf = table.partitionOf();
    storage = table.storage();
    statistics = table.statistics();
    inherits = table.inherits();
  }

  /**
   * The original itself if nothing was changed, so that whoever compares the two sees it at once.
   */
  Table table() {
    return isOriginal() ? original : changed();
  }

  private boolean isOriginal() {
    return name.equals(original.name())
        && columns.equals(original.columns())
        && constraints.equals(original.constraints())
        && indexes.equals(original.indexes())
        && comment.equals(original.comment())
        && partitioning.equals(original.partitioning())
        && partitionOf.equals(original.partitionOf())
        && names(partitionOf).equals(names(original.partitionOf()))
        && storage.equals(original.storage())
        && statistics.equals(original.statistics())
        && inherits.equals(original.inherits());
  }

  // They do not tell one partition from another, and matter all the same.
  private static Map<String, String> names(Optional<PartitionOf> place) {
    return place.map(PartitionOf::names).orElse(Collections.emptySortedMap());
  }

  private Table changed() {
    return new Table(
        name,
        columns,
        constraints,
        indexes,
        comment,
        partitioning,
        partitionOf,
        storage,
        statistics,
        inherits);
  }
}
