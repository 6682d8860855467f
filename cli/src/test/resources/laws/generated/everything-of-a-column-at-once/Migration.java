package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * everything of a column at once.
 *
 * <p>Revision 834ce7c56084, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "834ce7c56084",
    message = "everything of a column at once"
)
public final class R202601151030_EverythingOfAColumnAtOnce implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("a", varchar(5)).defaultTo("'1'").comment("old"),
        column("a", integer()).notNull().defaultTo("2").comment("new"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("a", integer()).notNull().defaultTo("2").comment("new"),
        column("a", varchar(5)).defaultTo("'1'").comment("old"));
  }
}
