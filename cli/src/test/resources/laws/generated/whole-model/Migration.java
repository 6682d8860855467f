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
 * whole model.
 *
 * <p>Revision 9303e8c545fe, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "9303e8c545fe",
    message = "whole model"
)
public final class R202601151030_WholeModel implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("pw_idx", "user");
    op.dropConstraint("order", "order_amount_check");
    op.createTable("item", table -> {
      table.column("id", bigint()).identity();
      table.column("description", varchar(100));
      table.column("order_id", bigint());
      table.primaryKey("item_pkey", "id");
      table.check("item_description_check", "length(description) > 5");
      table.foreignKey("item_order_id_fkey", "order_id").references("order", "order_id");
    });
    op.addColumn("address", column("street", varchar(50)));
    op.addColumn("order", column("user_id", bigint()));
    op.alterColumn("order",
        column("amount", numeric(8, 2)).notNull().defaultTo("0"),
        column("amount", numeric(10, 2)).defaultTo("0"));
    op.alterColumn("user",
        column("name", varchar(50)),
        column("name", varchar(50)).notNull());
    op.alterColumn("user",
        column("a1", text()),
        column("a1", text()).defaultTo("'x'"));
    op.addConstraint("address", unique("uq_email", "email"));
    op.addConstraint("order", check("order_amount_check", "amount > -1"));
    op.addConstraint("order", foreignKey("order_user_id_fkey", "user_id").references("user", "id"));
    op.dropColumn("user", "pw");
    op.dropTable("extra");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("extra", table -> {
      table.column("x", character(1));
      table.column("uid", bigint());
      table.foreignKey("extra_uid_fkey", "uid").references("user", "id");
    });
    op.addColumn("user", column("pw", varchar(50)));
    op.dropConstraint("order", "order_user_id_fkey");
    op.dropConstraint("order", "order_amount_check");
    op.dropConstraint("address", "uq_email");
    op.alterColumn("user",
        column("a1", text()).defaultTo("'x'"),
        column("a1", text()));
    op.alterColumn("user",
        column("name", varchar(50)).notNull(),
        column("name", varchar(50)));
    op.alterColumn("order",
        column("amount", numeric(10, 2)).defaultTo("0"),
        column("amount", numeric(8, 2)).notNull().defaultTo("0"));
    op.dropColumn("order", "user_id");
    op.dropColumn("address", "street");
    op.dropTable("item");
    op.addConstraint("order", check("order_amount_check", "amount >= 0"));
    op.createIndex("pw_idx", "user", "pw");
  }
}
