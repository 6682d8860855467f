package app.migrations;

import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.schema.ForeignKey.Action.CASCADE;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * composite keys.
 *
 * <p>Revision 16585289013a, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "16585289013a",
    message = "composite keys"
)
public final class R202601151030_CompositeKeys implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("parts", table -> {
      table.column("o", bigint());
      table.column("l", integer());
      table.column("id", bigint()).identity();
      table.primaryKey("parts_pkey", "id");
      table.foreignKey("parts_o_l_fkey", "o", "l").references("lines", "order_no", "line").onDelete(CASCADE);
    });
    op.addConstraint("lines", unique("lines_line_name_key", "line", "name"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("lines", "lines_line_name_key");
    op.dropTable("parts");
  }
}
