package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * drop column and add another of its type.
 *
 * <p>Revision 5c43e21d509f, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "5c43e21d509f",
    message = "drop column and add another of its type"
)
public final class R202601151030_DropColumnAndAddAnotherOfItsType implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("alias", varchar(40)));
    op.dropColumn("users", "nick");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("users", column("nick", varchar(40)));
    op.dropColumn("users", "alias");
  }
}
