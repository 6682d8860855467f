package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * moved to the default schema.
 *
 * <p>Revision ee6352f2abf2, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "ee6352f2abf2",
    message = "moved to the default schema"
)
public final class R202601151030_MovedToTheDefaultSchema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.moveTableToDefaultSchema("old.orders");
    op.dropSchema("old");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSchema("old");
    op.moveTable("orders", "old");
  }
}
