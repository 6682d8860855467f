package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * type comments change.
 *
 * <p>Revision 3b50a1112699, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "3b50a1112699",
    message = "type comments change"
)
public final class R202601151030_TypeCommentsChange implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropTypeComment("mood");
    op.commentOnType("pair", "it's");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTypeComment("pair");
    op.commentOnType("mood", "x");
  }
}
