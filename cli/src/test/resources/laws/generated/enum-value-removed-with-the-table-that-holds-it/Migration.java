package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum value removed with the table that holds it.
 *
 * <p>Revision e14a2c7100e1, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e14a2c7100e1",
    message = "enum value removed with the table that holds it"
)
public final class R202601151030_EnumValueRemovedWithTheTableThatHoldsIt implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropTable("dog");
    op.rebuildEnum("mood",
        List.of("sad", "ok", "happy"),
        List.of("ok", "happy"));
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnum("mood",
        List.of("ok", "happy"),
        List.of("sad", "ok", "happy"));
    op.createTable("dog", table -> {
      table.column("id", bigint()).notNull();
      table.column("temper", type("mood"));
      table.primaryKey("dog_pkey", "id");
    });
  }
}
