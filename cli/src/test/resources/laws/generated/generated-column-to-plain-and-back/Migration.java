package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * generated column to plain and back.
 *
 * <p>Revision aa580343bc83, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "aa580343bc83",
    message = "generated column to plain and back"
)
public final class R202601151030_GeneratedColumnToPlainAndBack implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("m", "m_size_key");
    op.alterColumn("m",
        column("area", integer()).generatedAs("w * h"),
        column("area", integer()));
    op.dropColumn("m", "size");
    op.addColumn("m", column("size", integer()).generatedAs("w * h"));
    op.addConstraint("m", unique("m_size_key", "size"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("m", "m_size_key");
    op.dropColumn("m", "size");
    op.addColumn("m", column("size", integer()));
    op.dropColumn("m", "area");
    op.addColumn("m", column("area", integer()).generatedAs("w * h"));
    op.addConstraint("m", unique("m_area_key", "area"));
    op.addConstraint("m", unique("m_size_key", "size"));
  }
}
