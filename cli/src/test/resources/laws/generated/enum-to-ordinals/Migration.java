package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.smallint;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum to ordinals.
 *
 * <p>Revision ef96e73e5ae2, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "ef96e73e5ae2",
    message = "enum to ordinals"
)
public final class R202601151030_EnumToOrdinals implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("person",
        column("mood", type("mood")),
        column("mood", smallint()),
        "case \"mood\"::text when 'sad' then 0 when 'ok' then 1 when 'happy' then 2 else \"mood\"::text::smallint end");
    op.addConstraint("person", check("person_mood_check", "mood between 0 and 2"));
    op.dropType("mood");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.dropConstraint("person", "person_mood_check");
    op.alterColumn("person",
        column("mood", smallint()),
        column("mood", type("mood")),
        "(case \"mood\" when 0 then 'sad' when 1 then 'ok' when 2 then 'happy' else \"mood\"::text end)::\"mood\"");
  }
}
