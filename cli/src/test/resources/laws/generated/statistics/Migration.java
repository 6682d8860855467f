package app.migrations;

import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * statistics.
 *
 * <p>Revision 9d0e51207bf4, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "9d0e51207bf4",
    message = "statistics"
)
public final class R202601151030_Statistics implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropStatistics("place_month", "gone");
    op.dropStatistics("place_changed", "place");
    op.dropStatistics("place_dropped", "place");
    op.createSchema("notes");
    op.moveStatistics("place_old", "notes");
    op.renameStatistics("notes.place_old", "place_new");
    op.renameStatistics("place_b", "place_b_1");
    op.renameStatistics("place_a", "place_b");
    op.renameStatistics("place_b_1", "place_a");
    op.createTable("fresh", table -> {
      table.column("a", integer());
      table.column("b", integer());
    });
    op.createStatistics("fresh_both", "fresh", statistics -> {
      statistics.ndistinct();
      statistics.mcv();
      statistics.columns("a");
      statistics.expression("a + b");
      statistics.target(0);
      statistics.comment("It's new");
    });
    op.createStatistics("place_changed", "place", statistics -> {
      statistics.ndistinct();
      statistics.columns("City", "zip");
    });
    op.createStatistics("place_month", "place", statistics -> {
      statistics.expression("since + 1");
    });
    op.resetStatisticsTarget("place_lower");
    op.commentOnStatistics("place_lower", "No target");
    op.dropStatisticsComment("notes.place_new");
    op.dropTable("gone");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("gone", table -> {
      table.column("a", integer());
      table.column("b", integer());
    });
    op.createStatistics("gone_both", "gone", statistics -> {
      statistics.columns("a", "b");
      statistics.target(7);
      statistics.comment("It's old");
    });
    op.commentOnStatistics("notes.place_new", "Before");
    op.dropStatisticsComment("place_lower");
    op.setStatisticsTarget("place_lower", 100);
    op.dropStatistics("place_month", "place");
    op.dropStatistics("place_changed", "place");
    op.dropStatistics("fresh_both", "fresh");
    op.dropTable("fresh");
    op.renameStatistics("place_a", "place_b_1");
    op.renameStatistics("place_b", "place_a");
    op.renameStatistics("place_b_1", "place_b");
    op.renameStatistics("notes.place_new", "place_old");
    op.moveStatisticsToDefaultSchema("notes.place_old");
    op.dropSchema("notes");
    op.createStatistics("place_dropped", "place", statistics -> {
      statistics.dependencies();
      statistics.columns("since", "zip");
    });
    op.createStatistics("place_changed", "place", statistics -> {
      statistics.mcv();
      statistics.columns("City", "zip");
    });
    op.createStatistics("place_month", "gone", statistics -> {
      statistics.expression("a % 12");
    });
  }
}
