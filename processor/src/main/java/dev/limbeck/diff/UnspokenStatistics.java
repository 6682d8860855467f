package dev.limbeck.diff;

import dev.limbeck.operation.ColumnUse;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.List;

/**
 * Entities say nothing of extended statistics: a table of theirs has those that a migration made
 * and that are there, as long as it has the columns.
 *
 * @param spoken what the entities ask for
 * @param known what of {@code there} is somebody's wish: the schema at head
 */
record UnspokenStatistics(Schema spoken, Schema known, Schema there) {

  Schema added() {
    return spoken.withTables(spoken.tables().stream().map(this::added).toList());
  }

  private Table added(Table table) {
    return there
        .table(table.name())
        .map(found -> table.withStatistics(kept(table, found)))
        .orElse(table);
  }

  private List<Statistics> kept(Table table, Table found) {
    Table whole = new PartitionTree(spoken).whole(table);
    List<ColumnUse> gone =
        new PartitionTree(there)
            .whole(found).columns().stream()
                .filter(it -> whole.column(it.name()).isEmpty())
                .map(it -> new ColumnUse(it.name()))
                .toList();
    // A partition is as it is there, whoever made it.
    List<Statistics> wished =
        found.partitionOf().isPresent()
            ? found.statistics()
            : known.table(table.name()).map(Table::statistics).orElse(List.of());
    return found.statistics().stream()
        .filter(it -> isIn(wished, it))
        .filter(it -> gone.stream().noneMatch(use -> use.in(it)))
        .toList();
  }

  /** Whether statistics of that name, or of the same columns and expressions, are among others. */
  static boolean isIn(List<Statistics> others, Statistics statistics) {
    return others.stream()
        .anyMatch(
            it ->
                it.name().equals(statistics.name())
                    || Canonical.statistics(it).equals(Canonical.statistics(statistics)));
  }
}
