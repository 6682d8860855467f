package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum shared by two tables dropped from both.
 *
 * <p>Revision aae398758e0a, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "aae398758e0a",
    message = "enum shared by two tables dropped from both"
)
public final class R202601151030_EnumSharedByTwoTablesDroppedFromBoth implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropColumn("person", "mood");
    op.dropTable("dog");
    op.dropType("mood");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.createTable("dog", table -> {
      table.column("id", bigint()).notNull();
      table.column("temper", type("mood")).defaultTo("'happy'");
      table.primaryKey("dog_pkey", "id");
    });
    op.addColumn("person", column("mood", type("mood")));
  }
}
