package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * unique and foreign key on it.
 *
 * <p>Revision 220a293a5f7e, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "220a293a5f7e",
    message = "unique and foreign key on it"
)
public final class R202601151030_UniqueAndForeignKeyOnIt implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("a_child", column("code", varchar(9)));
    op.addColumn("z_parent", column("code", varchar(9)));
    op.addConstraint("z_parent", unique("z_parent_code_key", "code"));
    op.addConstraint("a_child", foreignKey("a_child_code_fkey", "code").references("z_parent", "code"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("a_child", "a_child_code_fkey");
    op.dropConstraint("z_parent", "z_parent_code_key");
    op.dropColumn("z_parent", "code");
    op.dropColumn("a_child", "code");
  }
}
