package app.migrations;

import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * create self reference.
 *
 * <p>Revision c02b62d00726, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "c02b62d00726",
    message = "create self reference"
)
public final class R202601151030_CreateSelfReference implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("nodes", table -> {
      table.column("id", bigint()).identity();
      table.column("parent_id", bigint());
      table.primaryKey("nodes_pkey", "id");
      table.foreignKey("nodes_parent_id_fkey", "parent_id").references("nodes", "id");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("nodes");
  }
}
