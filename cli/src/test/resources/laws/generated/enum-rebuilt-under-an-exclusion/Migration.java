package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum rebuilt under an exclusion.
 *
 * <p>Revision 4eaba490c902, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "4eaba490c902",
    message = "enum rebuilt under an exclusion"
)
public final class R202601151030_EnumRebuiltUnderAnExclusion implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.rebuildEnum("kind",
        List.of("v1", "v2", "v3"),
        List.of("v1", "v3"));
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnum("kind",
        List.of("v1", "v3"),
        List.of("v1", "v2", "v3"));
  }
}
