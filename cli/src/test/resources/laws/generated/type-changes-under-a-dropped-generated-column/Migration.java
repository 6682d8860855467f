package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.numeric;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * type changes under a dropped generated column.
 *
 * <p>Revision 0d3c45add15b, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "0d3c45add15b",
    message = "type changes under a dropped generated column"
)
public final class R202601151030_TypeChangesUnderADroppedGeneratedColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("m_g_idx", "m");
    op.dropColumn("m", "g");
    op.dropColumn("m", "v");
    op.dropColumn("m", "p");
    op.alterColumn("m",
        column("n", integer()),
        column("n", numeric(10, 2)));
    op.addColumn("m", column("p", integer()).generatedAs("id::integer * 2"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("m", "p");
    op.alterColumn("m",
        column("n", numeric(10, 2)),
        column("n", integer()));
    op.addColumn("m", column("p", integer()));
    op.addColumn("m", column("v", integer()).virtualAs("p + 1"));
    op.addColumn("m", column("g", integer()).generatedAs("n + 1"));
    op.createIndex("m_g_idx", "m", "g");
  }
}
