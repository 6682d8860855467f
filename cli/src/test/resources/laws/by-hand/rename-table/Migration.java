package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Rename orders to purchases, written by hand. */
@Revision(id = "rename-table", message = "Rename orders to purchases")
public final class R202601151030_RenameOrdersToPurchases implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameTable("sales.orders", "purchases");
    op.renameConstraint("sales.purchases", "orders_pkey", "purchases_pkey");
    op.renameConstraint("sales.purchases", "orders_up_fkey", "purchases_up_fkey");
    op.renameIndex("orders_up_idx", "purchases_up_idx", "sales.purchases");
    op.renameSequence("sales.orders_seq", "purchases_seq");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameTable("sales.purchases", "orders");
    op.renameConstraint("sales.orders", "purchases_pkey", "orders_pkey");
    op.renameConstraint("sales.orders", "purchases_up_fkey", "orders_up_fkey");
    op.renameIndex("purchases_up_idx", "orders_up_idx", "sales.orders");
    op.renameSequence("sales.purchases_seq", "orders_seq");
  }
}
