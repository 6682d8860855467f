package app.migrations;

import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Definitions.unique;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * primary key moved to another column.
 *
 * <p>Revision af061a046116, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "af061a046116",
    message = "primary key moved to another column"
)
public final class R202601151030_PrimaryKeyMovedToAnotherColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("n", "n_m_id_fkey");
    op.dropConstraint("m", "m_pkey");
    op.addConstraint("m", unique("m_id_key", "id"));
    op.addConstraint("m", primaryKey("m_pkey", "code"));
    op.addConstraint("n", foreignKey("n_m_id_fkey", "m_id").references("m", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("n", "n_m_id_fkey");
    op.dropConstraint("m", "m_pkey");
    op.dropConstraint("m", "m_id_key");
    op.addConstraint("m", primaryKey("m_pkey", "id"));
    op.addConstraint("n", foreignKey("n_m_id_fkey", "m_id").references("m", "id"));
  }
}
