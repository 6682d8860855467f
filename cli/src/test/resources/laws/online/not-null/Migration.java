package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * not null.
 *
 * <p>Revision 79c34b6770ba, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "79c34b6770ba",
    message = "not null"
)
public final class R202601151030_NotNull implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addConstraintNotValid("customer", check("customer_email_not_null_check", "email is not null"));
    op.validateConstraint("customer", "customer_email_not_null_check");
    op.alterColumn("customer",
        column("email", text()),
        column("email", text()).notNull());
    op.dropConstraint("customer", "customer_email_not_null_check");
    op.addConstraintNotValid("customer", check("customer_order_not_null_check", "\"order\" is not null"));
    op.validateConstraint("customer", "customer_order_not_null_check");
    op.alterColumn("customer",
        column("order", integer()),
        column("order", integer()).notNull());
    op.dropConstraint("customer", "customer_order_not_null_check");
    op.alterColumn("customer",
        column("state", varchar(10)),
        column("state", text()).defaultTo("'new'"));
    op.addConstraintNotValid("customer", check("customer_state_not_null_check", "state is not null"));
    op.validateConstraint("customer", "customer_state_not_null_check");
    op.alterColumn("customer",
        column("state", text()).defaultTo("'new'"),
        column("state", text()).notNull().defaultTo("'new'"));
    op.dropConstraint("customer", "customer_state_not_null_check");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer",
        column("state", text()).notNull().defaultTo("'new'"),
        column("state", varchar(10)));
    op.alterColumn("customer",
        column("order", integer()).notNull(),
        column("order", integer()));
    op.alterColumn("customer",
        column("email", text()).notNull(),
        column("email", text()));
  }
}
