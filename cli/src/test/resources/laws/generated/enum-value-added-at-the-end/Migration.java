package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum value added at the end.
 *
 * <p>Revision 1495f19c731b, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "1495f19c731b",
    message = "enum value added at the end"
)
public final class R202601151030_EnumValueAddedAtTheEnd implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addEnumValue("mood", "elated");
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("sad", "ok", "happy", "elated"),
        List.of("sad", "ok", "happy"));
  }
}
