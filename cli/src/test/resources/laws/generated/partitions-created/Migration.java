package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.timestamptz;
import static dev.limbeck.schema.ForeignKey.Action.CASCADE;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * partitions created.
 *
 * <p>Revision f1b06b98b0c5, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "f1b06b98b0c5",
    message = "partitions created"
)
public final class R202601151030_PartitionsCreated implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("booking", table -> {
      table.column("id", bigint()).notNull();
      table.column("name", text());
      table.primaryKey("booking_pkey", "id");
      table.unique("booking_name_key", "name", "id");
      table.partitionByHash("id");
    });
    op.createPartition("booking_0", "booking", "WITH (modulus 1, remainder 0)");
    op.createTable("event", table -> {
      table.column("id", bigint()).identity();
      table.column("at", timestamptz()).notNull();
      table.column("kind", text()).comment("Which");
      table.column("account_id", bigint());
      table.check("event_kind_check", "kind <> ''::text");
      table.foreignKey("event_account_fkey", "account_id").references("account", "id").onDelete(CASCADE);
      table.partitionByRange("at");
      table.comment("What happened");
    });
    op.createIndex("event_account_id_idx", "event", "account_id");
    op.createPartition("event_2026", "event", "FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00')", partition -> {
      partition.unique("event_2026_id_key", "id");
      partition.check("event_2026_check", "id < 1000");
    });
    op.createIndex("event_2026_kind_idx", "event_2026", "kind");
    op.createPartition("event_rest", "event", "DEFAULT", partition -> {
      partition.partitionByList(keys -> {
        keys.expression("lower(kind)").collate("C");
      });
    });
    op.createPartition("event_rest_a", "event_rest", "IN ('a', 'b')", partition -> {
      partition.partitionByHash(keys -> {
        keys.column("id");
        keys.column("kind").collate("C");
      });
      partition.comment("Of kind a");
    });
    op.createPartition("event_rest_a0", "event_rest_a", "WITH (modulus 1, remainder 0)");
    op.addColumn("account", column("booking_id", bigint()));
    op.addConstraint("account", foreignKey("account_booking_fkey", "booking_id").references("booking", "id"));
    op.dropTable("old_a");
    op.dropTable("old");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("old", table -> {
      table.column("id", bigint()).notNull();
      table.column("kind", text());
      table.partitionByList("kind");
    });
    op.createPartition("old_a", "old", "IN ('a')");
    op.dropConstraint("account", "account_booking_fkey");
    op.dropColumn("account", "booking_id");
    op.dropTable("event_rest_a0");
    op.dropTable("event_rest_a");
    op.dropTable("event_rest");
    op.dropIndex("event_2026_kind_idx", "event_2026");
    op.dropTable("event_2026");
    op.dropIndex("event_account_id_idx", "event");
    op.dropTable("event");
    op.dropTable("booking_0");
    op.dropTable("booking");
  }
}
