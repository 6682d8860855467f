package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Give users a nick, written by hand. */
@Revision(id = "fill-a-column-before-not-null", message = "Give users a nick")
public final class R202601151030_GiveUsersANick implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("nick", varchar(40)));
    op.execute("update users set nick = split_part(email, '@', 1)", "update users set nick = null");
    op.alterColumn("users", column("nick", varchar(40)), column("nick", varchar(40)).notNull());
    op.addConstraint("users", unique("users_nick_key", "nick"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("users", "nick");
  }
}
