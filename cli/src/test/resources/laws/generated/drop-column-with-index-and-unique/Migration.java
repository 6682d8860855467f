package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * drop column with index and unique.
 *
 * <p>Revision 5d2851b1363b, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "5d2851b1363b",
    message = "drop column with index and unique"
)
public final class R202601151030_DropColumnWithIndexAndUnique implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("users_email_nick_idx", "users");
    op.dropIndex("users_nick_idx", "users");
    op.dropConstraint("users", "users_nick_check");
    op.dropConstraint("users", "users_nick_key");
    op.dropColumn("users", "nick");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("users", column("nick", varchar(40)));
    op.addConstraint("users", unique("users_nick_key", "nick"));
    op.addConstraint("users", check("users_nick_check", "nick <> ''"));
    op.createIndex("users_nick_idx", "users", index -> {
      index.expression("lower(nick)");
    });
    op.createIndex("users_email_nick_idx", "users", "email", "nick");
  }
}
