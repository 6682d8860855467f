package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bool;
import static dev.limbeck.Types.date;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * add columns.
 *
 * <p>Revision 628f28467155, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "628f28467155",
    message = "add columns"
)
public final class R202601151030_AddColumns implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("nick", varchar(40)));
    op.addColumn("users", column("active", bool()).notNull().defaultTo("true"));
    op.addColumn("users", column("born", date()).comment("the day of birth"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("users", "born");
    op.dropColumn("users", "active");
    op.dropColumn("users", "nick");
  }
}
