package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * create chain of three.
 *
 * <p>Revision ce2a1e73ae33, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "ce2a1e73ae33",
    message = "create chain of three"
)
public final class R202601151030_CreateChainOfThree implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("z_parent", table -> {
      table.column("id", bigint()).identity();
      table.column("name", text()).notNull();
      table.primaryKey("z_parent_pkey", "id");
    });
    op.createTable("b_middle", table -> {
      table.column("id", bigint()).identity();
      table.column("parent_id", bigint()).notNull();
      table.primaryKey("b_middle_pkey", "id");
      table.foreignKey("b_middle_parent_id_fkey", "parent_id").references("z_parent", "id");
    });
    op.createTable("a_child", table -> {
      table.column("id", bigint()).identity();
      table.column("middle_id", bigint()).notNull();
      table.primaryKey("a_child_pkey", "id");
      table.foreignKey("a_child_middle_id_fkey", "middle_id").references("b_middle", "id");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("a_child");
    op.dropTable("b_middle");
    op.dropTable("z_parent");
  }
}
