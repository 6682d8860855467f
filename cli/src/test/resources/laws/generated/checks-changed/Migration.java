package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * checks changed.
 *
 * <p>Revision 2aa71531e306, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2aa71531e306",
    message = "checks changed"
)
public final class R202601151030_ChecksChanged implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("m", "m_a_check");
    op.dropConstraint("m", "m_old");
    op.addColumn("m", column("b", integer()));
    op.addConstraint("m", check("m_a_check", "a > -1 and a <> 7"));
    op.addConstraint("m", check("m_new", "a < 200 or b is null"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("m", "m_new");
    op.dropConstraint("m", "m_a_check");
    op.dropColumn("m", "b");
    op.addConstraint("m", check("m_old", "a < 100"));
    op.addConstraint("m", check("m_a_check", "a > 0"));
  }
}
