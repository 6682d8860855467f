package app.migrations;

import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Definitions.unique;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * key of partitions.
 *
 * <p>Revision 4b88cfc91c42, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "4b88cfc91c42",
    message = "key of partitions"
)
public final class R202601151030_KeyOfPartitions implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndexConcurrently("stay_rest_day_id_note_key_new", "stay_rest", index -> {
      index.unique();
      index.column("day");
      index.column("id");
      index.column("note");
    });
    op.dropConstraint("stay", "stay_key");
    op.addConstraintUsingIndex("stay_rest", unique("stay_rest_day_id_note_key", "day", "id", "note"), "stay_rest_day_id_note_key_new");
    op.addConstraint("stay", unique("stay_key", "day", "id", "note"));
    op.createIndexConcurrently("visit_1_code_day_id_key", "visit_1", index -> {
      index.unique();
      index.column("code");
      index.column("day");
      index.column("id");
    });
    op.addConstraintUsingIndex("visit_1", unique("visit_1_code_day_id_key", "code", "day", "id").initiallyDeferred(), "visit_1_code_day_id_key");
    op.createIndexConcurrently("visit_2_0_code_day_id_key", "visit_2_0", index -> {
      index.unique();
      index.column("code");
      index.column("day");
      index.column("id");
    });
    op.addConstraintUsingIndex("visit_2_0", unique("visit_2_0_code_day_id_key", "code", "day", "id").initiallyDeferred(), "visit_2_0_code_day_id_key");
    op.addConstraint("visit", unique("visit_code_key", "code", "day", "id").initiallyDeferred());
    op.addConstraint("visit", primaryKey("visit_pkey", "id", "day"));
    op.addConstraintNotValid("visit_1", foreignKey("visit_account_fkey", "id").references("account", "id"));
    op.validateConstraint("visit_1", "visit_account_fkey");
    op.addConstraintNotValid("visit_2_0", foreignKey("visit_account_fkey", "id").references("account", "id"));
    op.validateConstraint("visit_2_0", "visit_account_fkey");
    op.addConstraint("visit", foreignKey("visit_account_fkey", "id").references("account", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("visit", "visit_account_fkey");
    op.dropConstraint("visit", "visit_pkey");
    op.dropConstraint("visit", "visit_code_key");
    op.createIndexConcurrently("stay_rest_day_id_key_new", "stay_rest", index -> {
      index.unique();
      index.column("day");
      index.column("id");
    });
    op.dropConstraint("stay", "stay_key");
    op.addConstraintUsingIndex("stay_rest", unique("stay_rest_day_id_key", "day", "id"), "stay_rest_day_id_key_new");
    op.addConstraint("stay", unique("stay_key", "day", "id"));
  }
}
