package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * reserved and odd words.
 *
 * <p>Revision 30590e973180, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "30590e973180",
    message = "reserved and odd words"
)
public final class R202601151030_ReservedAndOddWords implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("\"odd\"\"name.x\"", table -> {
      table.column("a \"b\" c", text());
      table.column("it's", integer());
    });
    op.createIndex("odd index", "\"odd\"\"name.x\"", "a \"b\" c");
    op.addColumn("order", column("group", text()).defaultTo("'it''s'"));
    op.addColumn("order", column("ünï", bigint()));
    op.addConstraint("order", unique("table", "group"));
    op.createIndex("Index", "order", index -> {
      index.column("Select");
      index.expression("lower(\"group\")");
      index.where("\"Select\" is not null");
    });
    op.addConstraint("order", foreignKey("FK", "ünï").references("order", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("order", "FK");
    op.dropIndex("Index", "order");
    op.dropConstraint("order", "table");
    op.dropColumn("order", "ünï");
    op.dropColumn("order", "group");
    op.dropIndex("odd index", "\"odd\"\"name.x\"");
    op.dropTable("\"odd\"\"name.x\"");
  }
}
