package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum value removed with what names it.
 *
 * <p>Revision c7e7eb5f6594, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "c7e7eb5f6594",
    message = "enum value removed with what names it"
)
public final class R202601151030_EnumValueRemovedWithWhatNamesIt implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("person_happy_idx", "person");
    op.dropConstraint("person", "person_mood_check");
    op.alterColumn("person",
        column("mood", type("mood")).notNull().defaultTo("'gone'"),
        column("mood", type("mood")).notNull());
    op.rebuildEnum("mood",
        List.of("sad", "ok", "happy", "gone"),
        List.of("sad", "ok", "happy"));
    op.alterColumn("person",
        column("mood", type("mood")).notNull(),
        column("mood", type("mood")).notNull().defaultTo("'ok'"));
    op.addConstraint("person", check("person_mood_check", "mood <> 'sad' or id > 1"));
    op.createIndex("person_happy_idx", "person", index -> {
      index.column("id");
      index.where("mood = 'happy'");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("person_happy_idx", "person");
    op.dropConstraint("person", "person_mood_check");
    op.alterColumn("person",
        column("mood", type("mood")).notNull().defaultTo("'ok'"),
        column("mood", type("mood")).notNull());
    op.rebuildEnum("mood",
        List.of("sad", "ok", "happy"),
        List.of("sad", "ok", "happy", "gone"));
    op.alterColumn("person",
        column("mood", type("mood")).notNull(),
        column("mood", type("mood")).notNull().defaultTo("'gone'"));
    op.addConstraint("person", check("person_mood_check", "mood <> 'gone' or id > 1"));
    op.createIndex("person_happy_idx", "person", index -> {
      index.column("id");
      index.where("mood = 'gone'");
    });
  }
}
