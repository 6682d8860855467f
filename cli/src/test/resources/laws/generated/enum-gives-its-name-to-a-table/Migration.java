package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum gives its name to a table.
 *
 * <p>Revision 914b679cc73d, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "914b679cc73d",
    message = "enum gives its name to a table"
)
public final class R202601151030_EnumGivesItsNameToATable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameType("status", "status_1");
    op.createTable("status", table -> {
      table.column("id", bigint()).notNull();
      table.primaryKey("status_pkey", "id");
    });
    op.alterColumn("person",
        column("status", type("status_1")),
        column("status", varchar(10)));
    op.dropType("status_1");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("status_1", "a", "b");
    op.alterColumn("person",
        column("status", varchar(10)),
        column("status", type("status_1")));
    op.dropTable("status");
    op.renameType("status_1", "status");
  }
}
