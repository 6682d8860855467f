package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.uuid;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * varchar to uuid.
 *
 * <p>Revision fbe603f4bf40, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "fbe603f4bf40",
    message = "varchar to uuid"
)
public final class R202601151030_VarcharToUuid implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("code", varchar(36)).notNull(),
        column("code", uuid()).notNull());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("code", uuid()).notNull(),
        column("code", varchar(36)).notNull());
  }
}
