package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.uuid;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * primary key replaced.
 *
 * <p>Revision 79a8b0d12537, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "79a8b0d12537",
    message = "primary key replaced"
)
public final class R202601151030_PrimaryKeyReplaced implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("m", "m_pkey");
    op.addColumn("m", column("uid", uuid()).notNull().defaultTo("'00000000-0000-0000-0000-000000000001'::uuid"));
    op.addConstraint("m", primaryKey("m_pkey", "uid"));
    op.dropColumn("m", "id");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("m", column("id", bigint()).identity());
    op.dropConstraint("m", "m_pkey");
    op.dropColumn("m", "uid");
    op.addConstraint("m", primaryKey("m_pkey", "id"));
  }
}
