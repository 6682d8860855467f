package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * generated column of new and dropped columns.
 *
 * <p>Revision 81df17ab576d, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "81df17ab576d",
    message = "generated column of new and dropped columns"
)
public final class R202601151030_GeneratedColumnOfNewAndDroppedColumns implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropColumn("m", "a_gen");
    op.dropColumn("n", "z_gen");
    op.addColumn("m", column("y_new", integer()).notNull().defaultTo("1"));
    op.addColumn("n", column("b_new", integer()).notNull().defaultTo("1"));
    op.addColumn("m", column("b_gen", integer()).generatedAs("y_new + 1"));
    op.addColumn("n", column("y_gen", integer()).generatedAs("b_new + 1"));
    op.dropColumn("m", "z_old");
    op.dropColumn("n", "a_old");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("n", column("a_old", integer()).notNull().defaultTo("1"));
    op.addColumn("m", column("z_old", integer()).notNull().defaultTo("1"));
    op.dropColumn("n", "y_gen");
    op.dropColumn("m", "b_gen");
    op.dropColumn("n", "b_new");
    op.dropColumn("m", "y_new");
    op.addColumn("n", column("z_gen", integer()).generatedAs("a_old + 1"));
    op.addColumn("m", column("a_gen", integer()).generatedAs("z_old + 1"));
  }
}
