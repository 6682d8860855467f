package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * index of partitions.
 *
 * <p>Revision 56bf45ed2a1a, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "56bf45ed2a1a",
    message = "index of partitions"
)
public final class R202601151030_IndexOfPartitions implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("event_old_idx", "event");
    op.dropIndexConcurrently("event_2_0_odd", "event_2_0");
    op.addConstraintNotValid("event", check("event_id_not_null_check", "id is not null"));
    op.validateConstraint("event", "event_id_not_null_check");
    op.alterColumn("event",
        column("id", bigint()),
        column("id", bigint()).notNull());
    op.dropConstraint("event", "event_id_not_null_check");
    op.addConstraintNotValid("event", check("event_note_check", "note <> ''::text"));
    op.validateConstraint("event", "event_note_check");
    op.addConstraint("event", primaryKey("event_pkey", "id"));
    op.createIndexConcurrently("event_1_note_idx", "event_1", "note");
    op.createIndexConcurrently("event_2_0_note_idx", "event_2_0", "note");
    op.createIndex("event_note_idx", "event", "note");
    op.addConstraintNotValid("event_1", foreignKey("event_account_fkey", "id").references("account", "id"));
    op.validateConstraint("event_1", "event_account_fkey");
    op.addConstraintNotValid("event_2_0", foreignKey("event_account_fkey", "id").references("account", "id"));
    op.validateConstraint("event_2_0", "event_account_fkey");
    op.addConstraint("event", foreignKey("event_account_fkey", "id").references("account", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("event", "event_account_fkey");
    op.dropIndex("event_note_idx", "event");
    op.dropConstraint("event", "event_pkey");
    op.dropConstraint("event", "event_note_check");
    op.alterColumn("event",
        column("id", bigint()).notNull(),
        column("id", bigint()));
    op.createIndexConcurrently("event_2_0_odd", "event_2_0", "id");
    op.createIndexConcurrently("event_1_note_id_idx", "event_1", "note", "id");
    op.createIndexConcurrently("event_2_0_note_id_idx", "event_2_0", "note", "id");
    op.createIndex("event_old_idx", "event", "note", "id");
  }
}
