package app.migrations;

import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;
import static dev.limbeck.schema.ForeignKey.Action.CASCADE;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * nothing to everything.
 *
 * <p>Revision 153f29863b14, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "153f29863b14",
    message = "nothing to everything"
)
public final class R202601151030_NothingToEverything implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSequence("users_seq", sequence -> sequence.incrementBy(50));
    op.createTable("users", table -> {
      table.column("id", bigint()).identity();
      table.column("email", varchar(255)).notNull();
      table.primaryKey("users_pkey", "id");
    });
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

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("a", "a_b_id_fkey");
    op.dropIndex("b_a_id_idx", "b");
    op.dropTable("b");
    op.dropTable("a");
    op.dropTable("a_child");
    op.dropTable("b_middle");
    op.dropTable("z_parent");
    op.dropTable("users");
    op.dropSequence("users_seq");
  }
}
