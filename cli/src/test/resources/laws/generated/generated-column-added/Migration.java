package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * generated column added.
 *
 * <p>Revision a6ad6889800f, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "a6ad6889800f",
    message = "generated column added"
)
public final class R202601151030_GeneratedColumnAdded implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("m", column("area", integer()).generatedAs("w * h"));
    op.addColumn("m", column("around", integer()).virtualAs("2 * (w + h)"));
    op.createIndex("m_area_idx", "m", "area");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("m_area_idx", "m");
    op.dropColumn("m", "around");
    op.dropColumn("m", "area");
  }
}
