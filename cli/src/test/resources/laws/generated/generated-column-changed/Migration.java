package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * generated column changed.
 *
 * <p>Revision 2ad3a4eb83c4, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2ad3a4eb83c4",
    message = "generated column changed"
)
public final class R202601151030_GeneratedColumnChanged implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("m_area_idx", "m");
    op.dropColumn("m", "area");
    op.dropColumn("m", "around");
    op.addColumn("m", column("area", integer()).generatedAs("w * h * 2"));
    op.addColumn("m", column("around", integer()).virtualAs("2 * (w + h)"));
    op.createIndex("m_area_idx", "m", "area");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("m_area_idx", "m");
    op.dropColumn("m", "around");
    op.dropColumn("m", "area");
    op.addColumn("m", column("around", integer()).virtualAs("w + h"));
    op.addColumn("m", column("area", integer()).generatedAs("w * h"));
    op.createIndex("m_area_idx", "m", "area");
  }
}
