package app.migrations;

import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.schema.ForeignKey.Action.CASCADE;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * drop foreign key cycle.
 *
 * <p>Revision b090c28b08be, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b090c28b08be",
    message = "drop foreign key cycle"
)
public final class R202601151030_DropForeignKeyCycle implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("a", "a_b_id_fkey");
    op.dropTable("b");
    op.dropTable("a");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("a", table -> {
      table.column("id", bigint()).identity();
      table.column("b_id", bigint());
      table.primaryKey("a_pkey", "id");
    });
    op.createTable("b", table -> {
      table.column("id", bigint()).identity();
      table.column("a_id", bigint());
      table.primaryKey("b_pkey", "id");
      table.foreignKey("b_a_id_fkey", "a_id").references("a", "id").onDelete(CASCADE);
    });
    op.createIndex("b_a_id_idx", "b", "a_id");
    op.addConstraint("a", foreignKey("a_b_id_fkey", "b_id").references("b", "id"));
  }
}
