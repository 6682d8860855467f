package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum values reordered.
 *
 * <p>Revision 847499f2b667, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "847499f2b667",
    message = "enum values reordered"
)
public final class R202601151030_EnumValuesReordered implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("sad", "ok", "happy"),
        List.of("happy", "ok", "sad"));
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("happy", "ok", "sad"),
        List.of("sad", "ok", "happy"));
  }
}
