package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * statistics move with their table.
 *
 * <p>Revision 576abab7fdd6, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "576abab7fdd6",
    message = "statistics move with their table"
)
public final class R202601151030_StatisticsMoveWithTheirTable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSchema("sales");
    op.moveTable("place", "sales");
    op.renameTable("sales.place", "spot");
    op.renameColumn("sales.spot", "city", "town");
    op.moveStatistics("place_zip", "sales");
    op.renameStatistics("sales.place_zip", "spot_zip");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameStatistics("sales.spot_zip", "place_zip");
    op.moveStatisticsToDefaultSchema("sales.place_zip");
    op.renameColumn("sales.spot", "town", "city");
    op.renameTable("sales.spot", "place");
    op.moveTableToDefaultSchema("sales.place");
    op.dropSchema("sales");
  }
}
