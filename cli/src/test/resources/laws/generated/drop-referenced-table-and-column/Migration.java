package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.bigint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * drop referenced table and column.
 *
 * <p>Revision b234a6adc6cc, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b234a6adc6cc",
    message = "drop referenced table and column"
)
public final class R202601151030_DropReferencedTableAndColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("t", "t_pid_fkey");
    op.dropIndex("t_pid_idx", "t");
    op.dropColumn("t", "pid");
    op.dropTable("p");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("p", table -> {
      table.column("id", bigint()).identity();
      table.primaryKey("p_pkey", "id");
    });
    op.addColumn("t", column("pid", bigint()));
    op.createIndex("t_pid_idx", "t", "pid");
    op.addConstraint("t", foreignKey("t_pid_fkey", "pid").references("p", "id"));
  }
}
