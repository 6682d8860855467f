package app.migrations;

import static dev.limbeck.Definitions.primaryKey;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * primary key added and widened.
 *
 * <p>Revision e5f8e1ea402e, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e5f8e1ea402e",
    message = "primary key added and widened"
)
public final class R202601151030_PrimaryKeyAddedAndWidened implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("n", "n_pkey");
    op.addConstraint("m", primaryKey("m_pkey", "a"));
    op.addConstraint("n", primaryKey("n_pkey", "a", "b"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("n", "n_pkey");
    op.dropConstraint("m", "m_pkey");
    op.addConstraint("n", primaryKey("n_pkey", "a"));
  }
}
