package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Rename the name of users, written by hand. */
@Revision(id = "rename-column", message = "Rename the name of users")
public final class R202601151030_RenameTheNameOfUsers implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("users", "name", "full_name");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("users", "full_name", "name");
  }
}
