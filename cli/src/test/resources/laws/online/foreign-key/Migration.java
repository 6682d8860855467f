package app.migrations;

import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * foreign key.
 *
 * <p>Revision 9e1dba8ff910, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "9e1dba8ff910",
    message = "foreign key"
)
public final class R202601151030_ForeignKey implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("invoice", table -> {
      table.column("id", bigint()).identity();
      table.column("purchase_id", bigint());
      table.primaryKey("invoice_pkey", "id");
      table.foreignKey("invoice_purchase_id_fkey", "purchase_id").references("purchase", "id");
    });
    op.createIndex("invoice_purchase_id_idx", "invoice", "purchase_id");
    op.addConstraintNotValid("purchase", foreignKey("purchase_customer_id_fkey", "customer_id").references("customer", "id"));
    op.validateConstraint("purchase", "purchase_customer_id_fkey");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("purchase", "purchase_customer_id_fkey");
    op.dropIndex("invoice_purchase_id_idx", "invoice");
    op.dropTable("invoice");
  }
}
