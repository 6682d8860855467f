package app.migrations;

import static dev.limbeck.Definitions.check;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * domain rules change with rows.
 *
 * <p>Revision 32dfb2c9d43a, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "32dfb2c9d43a",
    message = "domain rules change with rows"
)
public final class R202601151030_DomainRulesChangeWithRows implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropDomainConstraint("positive", "b");
    op.renameDomainConstraint("positive", "a", "c");
    op.addDomainConstraint("positive", check("d", "value < 99"));
    op.dropDomainNotNull("positive");
    op.commentOnType("positive", "More than 0");
    op.setDomainDefault("positive", "2");
  }

  @Override
  public void downgrade(Operations op) {
    op.setDomainDefault("positive", "1");
    op.dropTypeComment("positive");
    op.setDomainNotNull("positive");
    op.dropDomainConstraint("positive", "d");
    op.renameDomainConstraint("positive", "c", "a");
    op.addDomainConstraint("positive", check("b", "value < 50"));
  }
}
