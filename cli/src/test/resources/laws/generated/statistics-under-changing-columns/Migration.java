package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * statistics under changing columns.
 *
 * <p>Revision 533fbcd9765b, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "533fbcd9765b",
    message = "statistics under changing columns"
)
public final class R202601151030_StatisticsUnderChangingColumns implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropStatistics("event_kind", "event");
    op.dropStatistics("event_1_kind", "event_1");
    op.dropStatistics("event_1_weight", "event_1");
    op.dropStatistics("place_label", "place");
    op.dropStatistics("place_lower", "place");
    op.dropStatistics("place_target", "place");
    op.dropStatistics("place_zip", "place");
    op.dropColumn("place", "label");
    op.alterColumn("event",
        column("kind", varchar(20)),
        column("kind", text()));
    op.alterColumn("place",
        column("city", varchar(40)),
        column("city", text()));
    op.alterColumn("place",
        column("code", integer()),
        column("code", bigint()));
    op.addColumn("place", column("label", text()).generatedAs("lower(city)"));
    op.createStatistics("event_kind", "event", statistics -> {
      statistics.columns("id", "kind");
      statistics.target(50);
    });
    op.createStatistics("event_1_kind", "event_1", statistics -> {
      statistics.expression("lower(kind)");
      statistics.comment("Part");
    });
    op.createStatistics("place_label", "place", "city", "label");
    op.createStatistics("place_lower", "place", statistics -> {
      statistics.columns("code");
      statistics.expression("lower(city)");
    });
    op.dropColumn("event", "weight");
    op.dropColumn("place", "zip");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("place", column("zip", text()));
    op.addColumn("event", column("weight", integer()));
    op.dropStatistics("place_lower", "place");
    op.dropStatistics("place_label", "place");
    op.dropStatistics("event_1_kind", "event_1");
    op.dropStatistics("event_kind", "event");
    op.dropColumn("place", "label");
    op.alterColumn("place",
        column("code", bigint()),
        column("code", integer()));
    op.alterColumn("place",
        column("city", text()),
        column("city", varchar(40)));
    op.alterColumn("event",
        column("kind", text()),
        column("kind", varchar(20)));
    op.addColumn("place", column("label", text()).generatedAs("upper(city)"));
    op.createStatistics("place_zip", "place", "city", "zip");
    op.createStatistics("place_target", "place", statistics -> {
      statistics.columns("code", "zip");
      statistics.target(9);
      statistics.comment("Told");
    });
    op.createStatistics("place_lower", "place", statistics -> {
      statistics.columns("zip");
      statistics.expression("lower(city)");
    });
    op.createStatistics("place_label", "place", "label", "zip");
    op.createStatistics("event_1_weight", "event_1", "id", "weight");
    op.createStatistics("event_1_kind", "event_1", statistics -> {
      statistics.expression("lower(kind)");
      statistics.comment("Part");
    });
    op.createStatistics("event_kind", "event", statistics -> {
      statistics.columns("id", "kind");
      statistics.target(50);
    });
  }
}
