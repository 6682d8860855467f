package app.migrations;

import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * drop unique and foreign key on it.
 *
 * <p>Revision 1bb17c121f42, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "1bb17c121f42",
    message = "drop unique and foreign key on it"
)
public final class R202601151030_DropUniqueAndForeignKeyOnIt implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("z_child", "z_child_code_fkey");
    op.dropConstraint("a_parent", "a_parent_code_key");
  }

  @Override
  public void downgrade(Operations op) {
    op.addConstraint("a_parent", unique("a_parent_code_key", "code"));
    op.addConstraint("z_child", foreignKey("z_child_code_fkey", "code").references("a_parent", "code"));
  }
}
