package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum value added and used at once.
 *
 * <p>Revision 137ad8d90acd, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "137ad8d90acd",
    message = "enum value added and used at once"
)
public final class R202601151030_EnumValueAddedAndUsedAtOnce implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("person", "person_mood_check");
    op.alterColumn("person",
        column("mood", type("mood")).notNull().defaultTo("'ok'"),
        column("mood", type("mood")).notNull());
    op.rebuildEnum("mood",
        List.of("sad", "ok", "happy"),
        List.of("sad", "ok", "happy", "new"));
    op.alterColumn("person",
        column("mood", type("mood")).notNull(),
        column("mood", type("mood")).notNull().defaultTo("'new'"));
    op.addConstraint("person", check("person_mood_check", "mood <> 'new' or id > 0"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("person", "person_mood_check");
    op.alterColumn("person",
        column("mood", type("mood")).notNull().defaultTo("'new'"),
        column("mood", type("mood")).notNull());
    op.rebuildEnum("mood",
        List.of("sad", "ok", "happy", "new"),
        List.of("sad", "ok", "happy"));
    op.alterColumn("person",
        column("mood", type("mood")).notNull(),
        column("mood", type("mood")).notNull().defaultTo("'ok'"));
    op.addConstraint("person", check("person_mood_check", "mood <> 'sad' or id > 1"));
  }
}
