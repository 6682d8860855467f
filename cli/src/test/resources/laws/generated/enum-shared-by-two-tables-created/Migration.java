package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum shared by two tables created.
 *
 * <p>Revision 8c2929e7ff2f, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "8c2929e7ff2f",
    message = "enum shared by two tables created"
)
public final class R202601151030_EnumSharedByTwoTablesCreated implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.createTable("dog", table -> {
      table.column("id", bigint()).notNull();
      table.column("temper", type("mood")).defaultTo("'happy'");
      table.primaryKey("dog_pkey", "id");
    });
    op.createTable("person", table -> {
      table.column("id", bigint()).notNull();
      table.column("mood", type("mood"));
      table.primaryKey("person_pkey", "id");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("person");
    op.dropTable("dog");
    op.dropType("mood");
  }
}
