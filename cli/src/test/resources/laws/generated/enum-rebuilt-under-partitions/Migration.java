package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum rebuilt under partitions.
 *
 * <p>Revision 98e41037a4dc, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "98e41037a4dc",
    message = "enum rebuilt under partitions"
)
public final class R202601151030_EnumRebuiltUnderPartitions implements Migration {
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
