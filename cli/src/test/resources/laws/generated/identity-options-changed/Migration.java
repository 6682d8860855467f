package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * identity options changed.
 *
 * <p>Revision b64f89ed3d84, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b64f89ed3d84",
    message = "identity options changed"
)
public final class R202601151030_IdentityOptionsChanged implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("id", bigint()).identity(),
        column("id", bigint()).identityAlways(options -> options.withStart(2).withIncrement(7).withMaximum(1000).withCycle(true)));
    op.alterColumn("n",
        column("id", bigint()).identityAlways(options -> options.withStart(5).withIncrement(7)),
        column("id", bigint()).identity(options -> options.withStart(5).withCache(20)));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("n",
        column("id", bigint()).identity(options -> options.withStart(5).withCache(20)),
        column("id", bigint()).identityAlways(options -> options.withStart(5).withIncrement(7)));
    op.alterColumn("m",
        column("id", bigint()).identityAlways(options -> options.withStart(2).withIncrement(7).withMaximum(1000).withCycle(true)),
        column("id", bigint()).identity());
  }
}
