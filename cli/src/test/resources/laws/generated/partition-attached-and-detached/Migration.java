package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * partition attached and detached.
 *
 * <p>Revision 12db0bd8bdfa, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "12db0bd8bdfa",
    message = "partition attached and detached"
)
public final class R202601151030_PartitionAttachedAndDetached implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.detachPartition("kept", "event");
    op.dropConstraint("kept", "event_check");
    op.dropConstraint("kept", "kept_check");
    op.alterColumn("moved",
        column("id", bigint()),
        column("id", bigint()).notNull());
    op.addConstraint("moved", check("event_check", "id > 0"));
    op.attachPartition("moved", "event", "FROM ('1') TO ('10')");
  }

  @Override
  public void downgrade(Operations op) {
    op.detachPartition("moved", "event");
    op.dropIndex("moved_note_idx", "moved");
    op.dropConstraint("moved", "moved_pkey");
    op.dropConstraint("moved", "event_check");
    op.alterColumn("moved",
        column("id", bigint()).notNull(),
        column("id", bigint()));
    op.addConstraint("kept", check("kept_check", "id < 30"));
    op.addConstraint("kept", check("event_check", "id > 0"));
    op.attachPartition("kept", "event", "FROM ('10') TO ('20')");
  }
}
