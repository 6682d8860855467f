package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * composite dropped with its table.
 *
 * <p>Revision 2eff36a22c28, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2eff36a22c28",
    message = "composite dropped with its table"
)
public final class R202601151030_CompositeDroppedWithItsTable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropTable("person");
    op.dropType("address");
    op.dropType("mood");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.createComposite("address", type -> {
      type.attribute("zip", integer());
      type.attribute("Street", varchar(80));
      type.attribute("mood", type("mood"));
    });
    op.createTable("person", table -> {
      table.column("id", bigint()).notNull();
      table.column("home", type("address"));
      table.primaryKey("person_pkey", "id");
    });
  }
}
