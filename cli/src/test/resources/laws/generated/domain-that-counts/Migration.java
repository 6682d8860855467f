package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * domain that counts.
 *
 * <p>Revision 2684f4b02c07, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2684f4b02c07",
    message = "domain that counts"
)
public final class R202601151030_DomainThatCounts implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createDomain("number", bigint());
    op.createSequence("number_seq");
    op.setDomainDefault("number", "nextval('number_seq')");
    op.addColumn("item", column("number", type("number")));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("item", "number");
    op.dropDomainDefault("number");
    op.dropSequence("number_seq");
    op.dropType("number");
  }
}
