package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.primaryKey;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * partition.
 *
 * <p>Revision 42f109844cb0, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "42f109844cb0",
    message = "partition"
)
public final class R202601151030_Partition implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addConstraintNotValid("event_rest", check("event_rest_rows_check", "not (id is not null and id >= '30' and id < '40')"));
    op.validateConstraint("event_rest", "event_rest_rows_check");
    op.createPartition("event_3", "event", "FROM ('30') TO ('40')");
    op.dropConstraint("event_rest", "event_rest_rows_check");
    op.addConstraintNotValid("area_n1", check("area_n1_rows_check", "day is not null and id is not null and day = 1 and id >= '10' and id < '20' and (kind is null or kind = 'n')"));
    op.validateConstraint("area_n1", "area_n1_rows_check");
    op.attachPartition("area_n1", "area_north", "FROM (1, '10') TO (1, '20')");
    op.dropConstraint("area_n1", "area_n1_rows_check");
    op.addConstraintNotValid("moved", foreignKey("event_account_fkey", "id").references("account", "id"));
    op.validateConstraint("moved", "event_account_fkey");
    op.createIndexConcurrently("moved_pkey", "moved", index -> {
      index.unique();
      index.column("id");
    });
    op.addConstraintUsingIndex("moved", primaryKey("moved_pkey", "id"), "moved_pkey");
    op.createIndexConcurrently("moved_note_idx", "moved", "note");
    op.addConstraintNotValid("moved", check("moved_rows_check", "id is not null and id >= '10' and id < '20'"));
    op.validateConstraint("moved", "moved_rows_check");
    op.addConstraintNotValid("event_rest", check("event_rest_rows_check", "not (id is not null and id >= '10' and id < '20')"));
    op.validateConstraint("event_rest", "event_rest_rows_check");
    op.attachPartition("moved", "event", "FROM ('10') TO ('20')");
    op.dropConstraint("moved", "moved_rows_check");
    op.dropConstraint("event_rest", "event_rest_rows_check");
  }

  @Override
  public void downgrade(Operations op) {
    op.detachPartition("moved", "event");
    op.dropIndexConcurrently("moved_note_idx", "moved");
    op.dropConstraint("moved", "event_account_fkey");
    op.dropConstraint("moved", "moved_pkey");
    op.detachPartition("area_n1", "area_north");
    op.dropTable("event_3");
  }
}
