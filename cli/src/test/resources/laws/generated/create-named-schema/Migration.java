package app.migrations;

import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * create named schema.
 *
 * <p>Revision 9d5fbf03897a, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "9d5fbf03897a",
    message = "create named schema"
)
public final class R202601151030_CreateNamedSchema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSchema("sales");
    op.createSequence("sales.orders_seq", sequence -> sequence.incrementBy(50));
    op.createTable("sales.orders", table -> {
      table.column("id", bigint()).notNull().defaultTo("nextval('sales.orders_seq'::regclass)");
      table.column("user_id", bigint());
      table.primaryKey("orders_pkey", "id");
      table.foreignKey("orders_user_id_fkey", "user_id").references("users", "id");
    });
    op.createIndex("orders_user_id_idx", "sales.orders", "user_id");
    op.createTable("sales.users", table -> {
      table.column("id", bigint()).notNull();
      table.primaryKey("users_pkey", "id");
      table.comment("same name");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("sales.users");
    op.dropIndex("orders_user_id_idx", "sales.orders");
    op.dropTable("sales.orders");
    op.dropSequence("sales.orders_seq");
    op.dropSchema("sales");
  }
}
