package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * one enum instead of another.
 *
 * <p>Revision 6d3c154e16a8, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "6d3c154e16a8",
    message = "one enum instead of another"
)
public final class R202601151030_OneEnumInsteadOfAnother implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createEnum("sort", "a", "b", "c");
    op.alterColumn("person",
        column("kind", type("kind")).defaultTo("'a'"),
        column("kind", type("sort")).defaultTo("'b'"));
    op.dropType("kind");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("kind", "a", "b");
    op.alterColumn("person",
        column("kind", type("sort")).defaultTo("'b'"),
        column("kind", type("kind")).defaultTo("'a'"));
    op.dropType("sort");
  }
}
