package app.migrations;

import static dev.limbeck.Definitions.check;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * check.
 *
 * <p>Revision 054faf246605, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "054faf246605",
    message = "check"
)
public final class R202601151030_Check implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addConstraintNotValid("purchase", check("purchase_total_check", "total >= 0"));
    op.validateConstraint("purchase", "purchase_total_check");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("purchase", "purchase_total_check");
  }
}
