package app.migrations;

import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Definitions.unique;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * key replacement.
 *
 * <p>Revision 388546c72a7f, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "388546c72a7f",
    message = "key replacement"
)
public final class R202601151030_KeyReplacement implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndexConcurrently("stock_bin_key_new", "stock", index -> {
      index.unique();
      index.column("bin");
      index.column("shop");
    });
    op.dropConstraint("stock", "stock_bin_key");
    op.addConstraintUsingIndex("stock", unique("stock_bin_key", "bin", "shop"), "stock_bin_key_new");
    op.createIndexConcurrently("stock_pkey_new", "stock", index -> {
      index.unique();
      index.column("shop");
      index.column("item");
    });
    op.dropConstraint("stock", "stock_pkey");
    op.addConstraintUsingIndex("stock", primaryKey("stock_pkey", "shop", "item"), "stock_pkey_new");
  }

  @Override
  public void downgrade(Operations op) {
    op.createIndexConcurrently("stock_pkey_new", "stock", index -> {
      index.unique();
      index.column("shop");
    });
    op.dropConstraint("stock", "stock_pkey");
    op.addConstraintUsingIndex("stock", primaryKey("stock_pkey", "shop"), "stock_pkey_new");
    op.createIndexConcurrently("stock_bin_key_new", "stock", index -> {
      index.unique();
      index.column("bin");
    });
    op.dropConstraint("stock", "stock_bin_key");
    op.addConstraintUsingIndex("stock", unique("stock_bin_key", "bin"), "stock_bin_key_new");
  }
}
