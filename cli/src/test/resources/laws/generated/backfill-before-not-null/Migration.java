package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * backfill before not null.
 *
 * <p>Revision 43721b750fd9, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "43721b750fd9",
    message = "backfill before not null"
)
public final class R202601151030_BackfillBeforeNotNull implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("login", varchar(60)));
    op.execute("update users set login = (split_part(email, '@', 1)) where login is null");
    op.alterColumn("users",
        column("login", varchar(60)),
        column("login", varchar(60)).notNull());
    op.addColumn("users", column("order", bigint()));
    op.execute("update users set \"order\" = (id * 10) where \"order\" is null");
    op.alterColumn("users",
        column("order", bigint()),
        column("order", bigint()).notNull().defaultTo("0"));
    op.execute("update users set tier = (1) where tier is null");
    op.alterColumn("users",
        column("tier", integer()),
        column("tier", integer()).notNull());
    op.alterColumn("users",
        column("note", varchar(20)),
        column("note", text()).defaultTo("'none'"));
    op.execute("update users set note = ('tier ' || tier) where note is null");
    op.alterColumn("users",
        column("note", text()).defaultTo("'none'"),
        column("note", text()).notNull().defaultTo("'none'"));
    op.addConstraint("users", unique("users_login_key", "login"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("users", "users_login_key");
    op.alterColumn("users",
        column("note", text()).notNull().defaultTo("'none'"),
        column("note", varchar(20)));
    op.alterColumn("users",
        column("tier", integer()).notNull(),
        column("tier", integer()));
    op.dropColumn("users", "order");
    op.dropColumn("users", "login");
  }
}
