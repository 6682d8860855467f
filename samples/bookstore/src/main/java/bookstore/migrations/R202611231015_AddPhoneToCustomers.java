package bookstore.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * Add phone to customers.
 *
 * <p>Revision 9b1a0ee9e1a1, revises 2d000ce8769c, created 2026-11-23 10:15 UTC.
 */
@Revision(
    id = "9b1a0ee9e1a1",
    revises = "2d000ce8769c",
    message = "Add phone to customers"
)
public final class R202611231015_AddPhoneToCustomers implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("phone", varchar(30)));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("customer", "phone");
  }
}
