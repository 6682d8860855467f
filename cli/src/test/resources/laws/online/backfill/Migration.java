package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * backfill.
 *
 * <p>Revision 3e10265c5ab6, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "3e10265c5ab6",
    message = "backfill"
)
public final class R202601151030_Backfill implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("customer", column("login", text()));
    op.backfill("customer", fill -> fill.set("login", "split_part(email, '@', 1)").where("login is null"));
    op.addConstraintNotValid("customer", check("customer_login_not_null_check", "login is not null"));
    op.backfill("customer", fill -> fill.set("login", "split_part(email, '@', 1)").where("login is null"));
    op.validateConstraint("customer", "customer_login_not_null_check");
    op.alterColumn("customer",
        column("login", text()),
        column("login", text()).notNull());
    op.dropConstraint("customer", "customer_login_not_null_check");
    op.addColumn("customer", column("points", integer()));
    op.alterColumn("customer",
        column("points", integer()),
        column("points", integer()).defaultTo("0"));
    op.backfill("customer", fill -> fill.set("points", "10 * id").where("points is null"));
    op.addConstraintNotValid("customer", check("customer_points_not_null_check", "points is not null"));
    op.validateConstraint("customer", "customer_points_not_null_check");
    op.alterColumn("customer",
        column("points", integer()).defaultTo("0"),
        column("points", integer()).notNull().defaultTo("0"));
    op.dropConstraint("customer", "customer_points_not_null_check");
    op.backfill("customer", fill -> fill.set("tier", "1").where("tier is null"));
    op.addConstraintNotValid("customer", check("customer_tier_not_null_check", "tier is not null"));
    op.backfill("customer", fill -> fill.set("tier", "1").where("tier is null"));
    op.validateConstraint("customer", "customer_tier_not_null_check");
    op.alterColumn("customer",
        column("tier", integer()),
        column("tier", integer()).notNull());
    op.dropConstraint("customer", "customer_tier_not_null_check");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("customer",
        column("tier", integer()).notNull(),
        column("tier", integer()));
    op.dropColumn("customer", "points");
    op.dropColumn("customer", "login");
  }
}
