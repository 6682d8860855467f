package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum to varchar.
 *
 * <p>Revision 08b18cc0e860, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "08b18cc0e860",
    message = "enum to varchar"
)
public final class R202601151030_EnumToVarchar implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("person",
        column("mood", type("mood")).notNull().defaultTo("'ok'"),
        column("mood", varchar(255)).notNull().defaultTo("'ok'"));
    op.addConstraint("person", check("person_mood_check", "mood in ('sad','ok','happy')"));
    op.dropType("mood");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.dropConstraint("person", "person_mood_check");
    op.alterColumn("person",
        column("mood", varchar(255)).notNull().defaultTo("'ok'"),
        column("mood", type("mood")).notNull().defaultTo("'ok'"));
  }
}
