package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Move orders to a schema of their own, written by hand. */
@Revision(id = "move-orders", message = "Move orders to sales")
public final class R202601151030_MoveOrdersToSales implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.createSchema("sales");
    op.moveType("state", "sales");
    op.moveSequence("tickets", "sales");
    op.moveTable("orders", "sales");
  }

  @Override
  public void downgrade(Operations op) {
    op.moveTableToDefaultSchema("sales.orders");
    op.moveSequenceToDefaultSchema("sales.tickets");
    op.moveTypeToDefaultSchema("sales.state");
    op.dropSchema("sales");
  }
}
