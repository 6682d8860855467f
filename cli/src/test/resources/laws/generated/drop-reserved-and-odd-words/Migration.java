package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * drop reserved and odd words.
 *
 * <p>Revision 06da139c5579, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "06da139c5579",
    message = "drop reserved and odd words"
)
public final class R202601151030_DropReservedAndOddWords implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("Index", "order");
    op.dropConstraint("order", "table");
    op.dropColumn("order", "group");
    op.dropTable("\"odd\"\"name.x\"");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("\"odd\"\"name.x\"", table -> {
      table.column("a \"b\" c", text());
      table.column("it's", integer());
    });
    op.createIndex("odd index", "\"odd\"\"name.x\"", "a \"b\" c");
    op.addColumn("order", column("group", text()));
    op.addConstraint("order", unique("table", "group"));
    op.createIndex("Index", "order", "Select");
  }
}
