package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum array column added.
 *
 * <p>Revision c8a7e3aed199, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "c8a7e3aed199",
    message = "enum array column added"
)
public final class R202601151030_EnumArrayColumnAdded implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("person", column("moods", arrayOf(type("mood"))).notNull().defaultTo("'{}'"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", "moods");
  }
}
