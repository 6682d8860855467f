package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum rebuilt under statistics.
 *
 * <p>Revision 38d330647573, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "38d330647573",
    message = "enum rebuilt under statistics"
)
public final class R202601151030_EnumRebuiltUnderStatistics implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("sad", "ok", "gone"),
        List.of("ok", "sad"));
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("ok", "sad"),
        List.of("sad", "ok", "gone"));
  }
}
