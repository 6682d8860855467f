package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum value removed.
 *
 * <p>Revision e3460f86a1a3, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e3460f86a1a3",
    message = "enum value removed"
)
public final class R202601151030_EnumValueRemoved implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("sad", "meh", "ok", "happy", "mad"),
        List.of("sad", "ok", "happy"));
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("sad", "ok", "happy"),
        List.of("sad", "meh", "ok", "happy", "mad"));
  }
}
