package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bool;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.timestamptz;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * defaults changed.
 *
 * <p>Revision 644f98457c9c, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "644f98457c9c",
    message = "defaults changed"
)
public final class R202601151030_DefaultsChanged implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("a", text()).defaultTo("'old'"),
        column("a", text()).defaultTo("'ne''w'"));
    op.alterColumn("m",
        column("b", integer()).defaultTo("15"),
        column("b", integer()).defaultTo("20"));
    op.alterColumn("m",
        column("d", timestamptz()).defaultTo("now()"),
        column("d", timestamptz()));
    op.alterColumn("m",
        column("e", text()).defaultTo("'//slash'"),
        column("e", text()).defaultTo("'s//l//ash'"));
    op.alterColumn("m",
        column("f", bool()).defaultTo("false"),
        column("f", bool()).defaultTo("true"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("f", bool()).defaultTo("true"),
        column("f", bool()).defaultTo("false"));
    op.alterColumn("m",
        column("e", text()).defaultTo("'s//l//ash'"),
        column("e", text()).defaultTo("'//slash'"));
    op.alterColumn("m",
        column("d", timestamptz()),
        column("d", timestamptz()).defaultTo("now()"));
    op.alterColumn("m",
        column("b", integer()).defaultTo("20"),
        column("b", integer()).defaultTo("15"));
    op.alterColumn("m",
        column("a", text()).defaultTo("'ne''w'"),
        column("a", text()).defaultTo("'old'"));
  }
}
