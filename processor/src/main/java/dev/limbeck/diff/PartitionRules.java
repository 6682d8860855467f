package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What PostgreSQL cannot change of a table that is partitioned, and nobody should by accident. */
final class PartitionRules {

  private static final String WAY_OUT =
      "; make a partitioned table beside it, copy the rows, and rename the two.";

  private final Schema before;
  private final Schema after;
  private final TypesMadeAnew anew;

  PartitionRules(Schema before, Schema after, List<QualifiedName> rebuilt) {
    this.before = before;
    this.after = after;
    anew = new TypesMadeAnew(rebuilt);
  }

  /**
   * Refuses what cannot be done.
   *
   * @throws RefusedException with the reason
   */
  void hold() {
    for (Table table : before.tables()) {
      after
          .table(table.name())
          .ifPresent(
              wanted -> {
                samePartitioning(table, wanted);
                sameKeys(table, wanted);
                sameCompression(table, wanted);
              });
    }
  }

  private static void samePartitioning(Table table, Table wanted) {
    if (!table.partitioning().equals(wanted.partitioning())) {
      throw new RefusedException(
          "Table %s is %s, and wanted %s. PostgreSQL cannot change that of a table%s"
              .formatted(
                  table.name(), text(table.partitioning()), text(wanted.partitioning()), WAY_OUT));
    }
  }

  private void sameKeys(Table table, Table wanted) {
    Table whole = new PartitionTree(before).whole(table);
    Table wholeAfter = new PartitionTree(after).whole(wanted);
    table.partitioning().stream()
        .flatMap(it -> whole.columns().stream().filter(column -> isIn(column, it)))
        .filter(column -> changes(column, wholeAfter.column(column.name())))
        .findFirst()
        .ifPresent(
            column -> {
              throw new RefusedException(
                  "Table %s is partitioned by column %s, so that PostgreSQL can neither drop it nor change its type or collation%s"
                      .formatted(table.name(), column.name(), WAY_OUT));
            });
  }

  private void sameCompression(Table table, Table wanted) {
    if (new PartitionTree(before).of(table.name()).isEmpty()) {
      return;
    }
    table.columns().stream()
        .filter(
            it ->
                wanted
                    .column(it.name())
                    .filter(to -> !to.storage().compression().equals(it.storage().compression()))
                    .isPresent())
        .findFirst()
        .ifPresent(
            column -> {
              throw new RefusedException(
                  "Column %s.%s is to be compressed in another way. PostgreSQL leaves the partitions that are there as they are; change it on each of them by hand, and on the table."
                      .formatted(table.name(), column.name()));
            });
  }

  private static boolean isIn(Column column, Partitioning partitioning) {
    return new ColumnUse(column.name()).in(partitioning);
  }

  private boolean changes(Column column, Optional<Column> wanted) {
    return anew.isIn(column.type())
        || wanted
            .filter(it -> it.type().equals(column.type()))
            .filter(it -> it.collation().equals(column.collation()))
            .isEmpty();
  }

  /** For people: {@code partitioned by range (id)}. */
  static String text(Optional<Partitioning> partitioning) {
    return partitioning.map(PartitionRules::text).orElse("not partitioned");
  }

  private static String text(Partitioning partitioning) {
    return "partitioned by %s (%s)"
        .formatted(
            partitioning.strategy().name().toLowerCase(Locale.ROOT),
            partitioning.keys().stream().map(IndexText::key).collect(Collectors.joining(", ")));
  }
}
