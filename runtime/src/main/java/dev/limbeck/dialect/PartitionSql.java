package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.DetachPartition;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.Table;
import java.util.Locale;
import java.util.Optional;

/** Partitions as SQL. */
final class PartitionSql {

  private PartitionSql() {}

  static Statement attach(AttachPartition operation) {
    PartitionOf of = new PartitionOf(operation.parent(), operation.bound());
    String change =
        "attach partition " + Identifiers.quote(operation.table()) + bound(Optional.of(of));
    return Statement.of(TableSql.alter(operation.parent(), change));
  }

  static Statement detach(DetachPartition operation) {
    String sql =
        TableSql.alter(
            operation.parent(), "detach partition " + Identifiers.quote(operation.table()));
    return operation.concurrently()
        ? Statement.outside(
            sql + " concurrently",
            CatalogueSettling.partitionIsDetached(operation.parent(), operation.table()))
        : Statement.of(sql);
  }

  /** After the name of a new table. */
  static String parent(Optional<PartitionOf> place) {
    return place.map(of -> " partition of " + Identifiers.quote(of.parent())).orElse("");
  }

  static String bound(Optional<PartitionOf> place) {
    return place.map(of -> of.isDefault() ? " default" : " for values " + of.bound()).orElse("");
  }

  /** At the end of a new table. */
  static String by(Table table) {
    return table
        .partitioning()
        .map(
            it ->
                it.keys().stream()
                    .map(IndexSql::key)
                    .collect(
                        joining(
                            ", ",
                            " partition by %s ("
                                .formatted(it.strategy().name().toLowerCase(Locale.ROOT)),
                            ")")))
        .orElse("");
  }
}
