package app.migrations;

import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * foreign key retargeted.
 *
 * <p>Revision c328a6291f25, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "c328a6291f25",
    message = "foreign key retargeted"
)
public final class R202601151030_ForeignKeyRetargeted implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("m", "m_x_fkey");
    op.createTable("c", table -> {
      table.column("id", bigint()).identity();
      table.primaryKey("c_pkey", "id");
    });
    op.addConstraint("m", foreignKey("m_x_fkey", "x").references("c", "id"));
    op.dropTable("a");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("a", table -> {
      table.column("id", bigint()).identity();
      table.primaryKey("a_pkey", "id");
    });
    op.dropConstraint("m", "m_x_fkey");
    op.dropTable("c");
    op.addConstraint("m", foreignKey("m_x_fkey", "x").references("a", "id"));
  }
}
