package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * index.
 *
 * <p>Revision cfdd5e1f6493, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "cfdd5e1f6493",
    message = "index"
)
public final class R202601151030_Index implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndexConcurrently("customer_email_idx", "customer", index -> {
      index.unique();
      index.expression("lower(email)");
      index.where("email is not null");
    });
    op.dropIndexConcurrently("customer_name_idx", "customer");
  }

  @Override
  public void downgrade(Operations op) {
    op.createIndexConcurrently("customer_name_idx", "customer", "name");
    op.dropIndexConcurrently("customer_email_idx", "customer");
  }
}
