package app.migrations;

import static dev.limbeck.Definitions.check;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * domain check.
 *
 * <p>Revision 347813919850, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "347813919850",
    message = "domain check"
)
public final class R202601151030_DomainCheck implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addDomainConstraintNotValid("amount", check("amount_check", "value > 0"));
    op.validateDomainConstraint("amount", "amount_check");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropDomainConstraint("amount", "amount_check");
  }
}
