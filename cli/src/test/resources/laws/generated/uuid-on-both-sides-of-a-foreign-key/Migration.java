package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.uuid;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * uuid on both sides of a foreign key.
 *
 * <p>Revision e43069f24083, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e43069f24083",
    message = "uuid on both sides of a foreign key"
)
public final class R202601151030_UuidOnBothSidesOfAForeignKey implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("a_child", "a_child_parent_id_fkey");
    op.alterColumn("a_child",
        column("parent_id", varchar(36)),
        column("parent_id", uuid()));
    op.alterColumn("z_parent",
        column("id", varchar(36)).notNull(),
        column("id", uuid()).notNull());
    op.addConstraint("a_child", foreignKey("a_child_parent_id_fkey", "parent_id").references("z_parent", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("a_child", "a_child_parent_id_fkey");
    op.alterColumn("z_parent",
        column("id", uuid()).notNull(),
        column("id", varchar(36)).notNull());
    op.alterColumn("a_child",
        column("parent_id", uuid()),
        column("parent_id", varchar(36)));
    op.addConstraint("a_child", foreignKey("a_child_parent_id_fkey", "parent_id").references("z_parent", "id"));
  }
}
