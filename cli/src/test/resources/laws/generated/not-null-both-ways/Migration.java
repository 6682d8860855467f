package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * not null both ways.
 *
 * <p>Revision 77f3981f7097, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "77f3981f7097",
    message = "not null both ways"
)
public final class R202601151030_NotNullBothWays implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("a", text()),
        column("a", text()).notNull());
    op.alterColumn("m",
        column("b", text()).notNull(),
        column("b", text()));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("b", text()),
        column("b", text()).notNull());
    op.alterColumn("m",
        column("a", text()).notNull(),
        column("a", text()));
  }
}
