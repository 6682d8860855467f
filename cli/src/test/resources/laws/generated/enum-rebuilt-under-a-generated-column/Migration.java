package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bool;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum rebuilt under a generated column.
 *
 * <p>Revision 3e161dd1b7a1, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "3e161dd1b7a1",
    message = "enum rebuilt under a generated column"
)
public final class R202601151030_EnumRebuiltUnderAGeneratedColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropColumn("person", "is_sad");
    op.rebuildEnum("mood",
        List.of("sad", "ok"),
        List.of("ok", "sad"));
    op.addColumn("person", column("is_sad", bool()).generatedAs("mood = 'sad'"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", "is_sad");
    op.rebuildEnum("mood",
        List.of("ok", "sad"),
        List.of("sad", "ok"));
    op.addColumn("person", column("is_sad", bool()).generatedAs("mood = 'sad'"));
  }
}
