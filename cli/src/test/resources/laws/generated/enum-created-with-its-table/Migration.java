package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum created with its table.
 *
 * <p>Revision f4d3bea45996, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "f4d3bea45996",
    message = "enum created with its table"
)
public final class R202601151030_EnumCreatedWithItsTable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.createTable("person", table -> {
      table.column("id", bigint()).notNull();
      table.column("mood", type("mood")).notNull();
      table.primaryKey("person_pkey", "id");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("person");
    op.dropType("mood");
  }
}
