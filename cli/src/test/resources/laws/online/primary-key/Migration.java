package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * primary key.
 *
 * <p>Revision 85845acb6c76, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "85845acb6c76",
    message = "primary key"
)
public final class R202601151030_PrimaryKey implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addConstraintNotValid("stock", check("stock_shop_not_null_check", "shop is not null"));
    op.validateConstraint("stock", "stock_shop_not_null_check");
    op.alterColumn("stock",
        column("shop", bigint()),
        column("shop", bigint()).notNull());
    op.dropConstraint("stock", "stock_shop_not_null_check");
    op.createIndexConcurrently("stock_pkey", "stock", index -> {
      index.unique();
      index.column("shop");
      index.column("item");
    });
    op.addConstraintUsingIndex("stock", primaryKey("stock_pkey", "shop", "item"), "stock_pkey");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("stock", "stock_pkey");
    op.alterColumn("stock",
        column("shop", bigint()).notNull(),
        column("shop", bigint()));
  }
}
