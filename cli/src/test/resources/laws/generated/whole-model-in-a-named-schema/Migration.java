package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.character;
import static dev.limbeck.Types.numeric;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * whole model in a named schema.
 *
 * <p>Revision 1a0beb31bac2, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "1a0beb31bac2",
    message = "whole model in a named schema"
)
public final class R202601151030_WholeModelInANamedSchema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("pw_idx", "sales.user");
    op.dropConstraint("sales.order", "order_amount_check");
    op.createTable("sales.item", table -> {
      table.column("id", bigint()).identity();
      table.column("description", varchar(100));
      table.column("order_id", bigint());
      table.primaryKey("item_pkey", "id");
      table.check("item_description_check", "length(description) > 5");
      table.foreignKey("item_order_id_fkey", "order_id").references("sales.order", "order_id");
    });
    op.addColumn("sales.address", column("street", varchar(50)));
    op.addColumn("sales.order", column("user_id", bigint()));
    op.alterColumn("sales.order",
        column("amount", numeric(8, 2)).notNull().defaultTo("0"),
        column("amount", numeric(10, 2)).defaultTo("0"));
    op.alterColumn("sales.user",
        column("name", varchar(50)),
        column("name", varchar(50)).notNull());
    op.alterColumn("sales.user",
        column("a1", text()),
        column("a1", text()).defaultTo("'x'"));
    op.addConstraint("sales.address", unique("uq_email", "email"));
    op.addConstraint("sales.order", check("order_amount_check", "amount > -1"));
    op.addConstraint("sales.order", foreignKey("order_user_id_fkey", "user_id").references("sales.user", "id"));
    op.dropColumn("sales.user", "pw");
    op.dropTable("sales.extra");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("sales.extra", table -> {
      table.column("x", character(1));
      table.column("uid", bigint());
      table.foreignKey("extra_uid_fkey", "uid").references("sales.user", "id");
    });
    op.addColumn("sales.user", column("pw", varchar(50)));
    op.dropConstraint("sales.order", "order_user_id_fkey");
    op.dropConstraint("sales.order", "order_amount_check");
    op.dropConstraint("sales.address", "uq_email");
    op.alterColumn("sales.user",
        column("a1", text()).defaultTo("'x'"),
        column("a1", text()));
    op.alterColumn("sales.user",
        column("name", varchar(50)).notNull(),
        column("name", varchar(50)));
    op.alterColumn("sales.order",
        column("amount", numeric(10, 2)).defaultTo("0"),
        column("amount", numeric(8, 2)).notNull().defaultTo("0"));
    op.dropColumn("sales.order", "user_id");
    op.dropColumn("sales.address", "street");
    op.dropTable("sales.item");
    op.addConstraint("sales.order", check("order_amount_check", "amount >= 0"));
    op.createIndex("pw_idx", "sales.user", "pw");
  }
}
