package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * only the order of columns.
 *
 * <p>Revision a4a62b2d66fa, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "a4a62b2d66fa",
    message = "only the order of columns"
)
public final class R202601151030_OnlyTheOrderOfColumns implements Migration {
  @Override
  public void upgrade(Operations op) {
  }

  @Override
  public void downgrade(Operations op) {
  }
}
