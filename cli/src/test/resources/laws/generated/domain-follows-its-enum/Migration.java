package app.migrations;

import static dev.limbeck.Definitions.check;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * domain follows its enum.
 *
 * <p>Revision db59b48f4d32, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "db59b48f4d32",
    message = "domain follows its enum"
)
public final class R202601151030_DomainFollowsItsEnum implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addDomainConstraint("feeling", check("feeling_check", "value > 'sad'::mood"));
    op.setDomainNotNull("feeling");
    op.setDomainDefault("feeling", "'sad'::mood");
  }

  @Override
  public void downgrade(Operations op) {
    op.setDomainDefault("feeling", "'ok'::mood");
    op.dropDomainNotNull("feeling");
    op.dropDomainConstraint("feeling", "feeling_check");
  }
}
