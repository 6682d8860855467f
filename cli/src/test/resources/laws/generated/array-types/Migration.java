package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * array types.
 *
 * <p>Revision b831f04dd167, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b831f04dd167",
    message = "array types"
)
public final class R202601151030_ArrayTypes implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("a", arrayOf(integer())),
        column("a", arrayOf(text())));
    op.alterColumn("m",
        column("b", arrayOf(text())),
        column("b", arrayOf(integer())));
    op.alterColumn("m",
        column("d", arrayOf(varchar(5))),
        column("d", arrayOf(varchar(50))));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("d", arrayOf(varchar(50))),
        column("d", arrayOf(varchar(5))));
    op.alterColumn("m",
        column("b", arrayOf(integer())),
        column("b", arrayOf(text())));
    op.alterColumn("m",
        column("a", arrayOf(text())),
        column("a", arrayOf(integer())));
  }
}
