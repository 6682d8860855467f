package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.exclusion;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * column of an exclusion and an include dropped.
 *
 * <p>Revision 74caffdeb8af, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "74caffdeb8af",
    message = "column of an exclusion and an include dropped"
)
public final class R202601151030_ColumnOfAnExclusionAndAnIncludeDropped implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("m", "m_excl");
    op.dropConstraint("m", "m_y_key");
    op.dropColumn("m", "x");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("m", column("x", integer()));
    op.addConstraint("m", unique("m_y_key", "y").include("x"));
    op.addConstraint("m", exclusion("m_excl").using("btree")
        .column("x", "="));
  }
}
