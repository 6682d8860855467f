package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * constraints change names.
 *
 * <p>Revision e171ca885298, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e171ca885298",
    message = "constraints change names"
)
public final class R202601151030_ConstraintsChangeNames implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameConstraint("m", "m_old_check", "m_new_check");
    op.renameConstraint("m", "m_old_fkey", "m_new_fkey");
    op.renameConstraint("m", "m_old_key", "m_new_key");
    op.renameConstraint("m", "m_pkey", "pk_m");
    op.renameIndex("m_old_idx", "m_new_idx", "m");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameIndex("m_new_idx", "m_old_idx", "m");
    op.renameConstraint("m", "pk_m", "m_pkey");
    op.renameConstraint("m", "m_new_key", "m_old_key");
    op.renameConstraint("m", "m_new_fkey", "m_old_fkey");
    op.renameConstraint("m", "m_new_check", "m_old_check");
  }
}
