package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * integer to identity.
 *
 * <p>Revision d5400762bf93, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "d5400762bf93",
    message = "integer to identity"
)
public final class R202601151030_IntegerToIdentity implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("id", integer()).notNull(),
        column("id", integer()).identity());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("id", integer()).identity(),
        column("id", integer()).notNull());
  }
}
