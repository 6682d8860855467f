package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * moved from another schema.
 *
 * <p>Revision b4dfcc361545, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b4dfcc361545",
    message = "moved from another schema"
)
public final class R202601151030_MovedFromAnotherSchema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSchema("sales");
    op.moveTable("old.orders", "sales");
    op.renameTable("sales.orders", "bills");
    op.moveSequence("old.orders_seq", "sales");
    op.renameSequence("sales.orders_seq", "bills_seq");
    op.moveTable("users", "sales");
    op.renameColumn("sales.bills", "nick", "handle");
    op.renameConstraint("sales.bills", "orders_pkey", "bills_pkey");
    op.addColumn("sales.users", column("age", integer()));
    op.dropSchema("old");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSchema("old");
    op.dropColumn("sales.users", "age");
    op.renameConstraint("sales.bills", "bills_pkey", "orders_pkey");
    op.renameColumn("sales.bills", "handle", "nick");
    op.moveTableToDefaultSchema("sales.users");
    op.renameSequence("sales.bills_seq", "orders_seq");
    op.moveSequence("sales.orders_seq", "old");
    op.renameTable("sales.bills", "orders");
    op.moveTable("sales.orders", "old");
    op.dropSchema("sales");
  }
}
