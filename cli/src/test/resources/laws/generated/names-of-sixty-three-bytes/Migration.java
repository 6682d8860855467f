package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * names of sixty three bytes.
 *
 * <p>Revision 8636f0d46b54, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "8636f0d46b54",
    message = "names of sixty three bytes"
)
public final class R202601151030_NamesOfSixtyThreeBytes implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("long_long_long_long_long_long_long_long_long_long_long_long_ttt", table -> {
      table.column("long_long_long_long_long_long_long_long_long_long_long_long_iii", bigint()).identity();
      table.column("long_long_long_long_long_long_long_long_long_long_long_long_ccc", text());
      table.column("long_long_long_long_long_long_long_long_long_long_long_long_uuu", bigint());
      table.primaryKey("long_long_long_long_long_long_long_long_long_long_long_long_ppp", "long_long_long_long_long_long_long_long_long_long_long_long_iii");
      table.unique("long_long_long_long_long_long_long_long_long_long_long_long_qqq", "long_long_long_long_long_long_long_long_long_long_long_long_ccc");
      table.check("long_long_long_long_long_long_long_long_long_long_long_long_kkk", "long_long_long_long_long_long_long_long_long_long_long_long_ccc <> ''");
      table.foreignKey("long_long_long_long_long_long_long_long_long_long_long_long_fff", "long_long_long_long_long_long_long_long_long_long_long_long_uuu").references("users", "id");
    });
    op.createIndex("long_long_long_long_long_long_long_long_long_long_long_long_xxx", "long_long_long_long_long_long_long_long_long_long_long_long_ttt", "long_long_long_long_long_long_long_long_long_long_long_long_ccc", "long_long_long_long_long_long_long_long_long_long_long_long_uuu");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("long_long_long_long_long_long_long_long_long_long_long_long_xxx", "long_long_long_long_long_long_long_long_long_long_long_long_ttt");
    op.dropTable("long_long_long_long_long_long_long_long_long_long_long_long_ttt");
  }
}
