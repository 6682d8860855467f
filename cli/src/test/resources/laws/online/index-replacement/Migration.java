package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * index replacement.
 *
 * <p>Revision 20a722baffc4, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "20a722baffc4",
    message = "index replacement"
)
public final class R202601151030_IndexReplacement implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndexConcurrently("customer_lower_idx", "customer", index -> {
      index.expression("lower(email)");
    });
    op.createIndexConcurrently("customer_name_idx_new", "customer", "name", "email");
    op.dropIndexConcurrently("customer_name_idx", "customer");
    op.renameIndex("customer_name_idx_new", "customer_name_idx", "customer");
    op.dropIndexConcurrently("customer_email_idx", "customer");
  }

  @Override
  public void downgrade(Operations op) {
    op.createIndexConcurrently("customer_name_idx_new", "customer", "name");
    op.dropIndexConcurrently("customer_name_idx", "customer");
    op.renameIndex("customer_name_idx_new", "customer_name_idx", "customer");
    op.createIndexConcurrently("customer_email_idx", "customer", "email");
    op.dropIndexConcurrently("customer_lower_idx", "customer");
  }
}
