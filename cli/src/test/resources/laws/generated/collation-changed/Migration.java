package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * collation changed.
 *
 * <p>Revision c02fd128395f, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "c02fd128395f",
    message = "collation changed"
)
public final class R202601151030_CollationChanged implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("a", text()),
        column("a", text()).collate("C"));
    op.alterColumn("m",
        column("b", text()).collate("C"),
        column("b", text()));
    op.alterColumn("m",
        column("d", text()).collate("C"),
        column("d", text()).collate("POSIX"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("d", text()).collate("POSIX"),
        column("d", text()).collate("C"));
    op.alterColumn("m",
        column("b", text()),
        column("b", text()).collate("C"));
    op.alterColumn("m",
        column("a", text()).collate("C"),
        column("a", text()));
  }
}
