package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum created with a column.
 *
 * <p>Revision 0df43a3f5735, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "0df43a3f5735",
    message = "enum created with a column"
)
public final class R202601151030_EnumCreatedWithAColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.addColumn("person", column("mood", type("mood")).notNull().defaultTo("'ok'"));
    op.addColumn("person", column("moods", arrayOf(type("mood"))).defaultTo("'{sad,happy}'"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", "moods");
    op.dropColumn("person", "mood");
    op.dropType("mood");
  }
}
