package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * type of column in generated column.
 *
 * <p>Revision 3fd8371639b2, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "3fd8371639b2",
    message = "type of column in generated column"
)
public final class R202601151030_TypeOfColumnInGeneratedColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("m_area_idx", "m");
    op.dropConstraint("m", "m_area_check");
    op.dropColumn("m", "area");
    op.alterColumn("m",
        column("w", integer()).notNull(),
        column("w", bigint()).notNull());
    op.addColumn("m", column("area", bigint()).generatedAs("w * h"));
    op.addConstraint("m", check("m_area_check", "area > 0"));
    op.createIndex("m_area_idx", "m", "area");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("m_area_idx", "m");
    op.dropConstraint("m", "m_area_check");
    op.dropColumn("m", "area");
    op.alterColumn("m",
        column("w", bigint()).notNull(),
        column("w", integer()).notNull());
    op.addColumn("m", column("area", integer()).generatedAs("w * h"));
    op.addConstraint("m", check("m_area_check", "area > 0"));
    op.createIndex("m_area_idx", "m", "area");
  }
}
