package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum value added in the middle.
 *
 * <p>Revision e148b11ecb1a, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e148b11ecb1a",
    message = "enum value added in the middle"
)
public final class R202601151030_EnumValueAddedInTheMiddle implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addEnumValueBefore("mood", "awful", "sad");
    op.addEnumValueBefore("mood", "fine", "happy");
    op.addEnumValueBefore("mood", "good", "happy");
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("awful", "sad", "ok", "fine", "good", "happy"),
        List.of("sad", "ok", "happy"));
  }
}
