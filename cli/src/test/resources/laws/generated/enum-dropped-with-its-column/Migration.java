package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum dropped with its column.
 *
 * <p>Revision 0a7b7ecffb4d, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "0a7b7ecffb4d",
    message = "enum dropped with its column"
)
public final class R202601151030_EnumDroppedWithItsColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropColumn("person", "mood");
    op.dropColumn("person", "moods");
    op.dropType("mood");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.addColumn("person", column("moods", arrayOf(type("mood"))));
    op.addColumn("person", column("mood", type("mood")).defaultTo("'ok'"));
  }
}
