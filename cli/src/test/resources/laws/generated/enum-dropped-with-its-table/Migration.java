package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum dropped with its table.
 *
 * <p>Revision b51d04b84223, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b51d04b84223",
    message = "enum dropped with its table"
)
public final class R202601151030_EnumDroppedWithItsTable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropTable("person");
    op.dropType("mood");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.createTable("person", table -> {
      table.column("id", bigint()).notNull();
      table.column("mood", type("mood")).notNull();
      table.primaryKey("person_pkey", "id");
    });
  }
}
