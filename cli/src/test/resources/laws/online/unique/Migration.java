package app.migrations;

import static dev.limbeck.Definitions.unique;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * unique.
 *
 * <p>Revision e35417bc319c, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e35417bc319c",
    message = "unique"
)
public final class R202601151030_Unique implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndexConcurrently("customer_email_key", "customer", index -> {
      index.unique();
      index.column("email");
    });
    op.addConstraintUsingIndex("customer", unique("customer_email_key", "email"), "customer_email_key");
    op.createIndexConcurrently("customer_number_key", "customer", index -> {
      index.unique();
      index.column("number");
      index.include("name");
      index.nullsNotDistinct();
    });
    op.addConstraintUsingIndex("customer", unique("customer_number_key", "number").include("name").nullsNotDistinct().initiallyDeferred(), "customer_number_key");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("customer", "customer_number_key");
    op.dropConstraint("customer", "customer_email_key");
  }
}
