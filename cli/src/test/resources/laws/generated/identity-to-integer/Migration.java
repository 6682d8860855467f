package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * identity to integer.
 *
 * <p>Revision e0687459113d, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e0687459113d",
    message = "identity to integer"
)
public final class R202601151030_IdentityToInteger implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("id", integer()).identity(),
        column("id", integer()).notNull());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("id", integer()).notNull(),
        column("id", integer()).identity());
  }
}
