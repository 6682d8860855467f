package dev.limbeck.schema;

import java.util.List;
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

  TableCopy(Table table) {
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

  Table table() {
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
