package app.migrations;

import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum of odd names in another schema.
 *
 * <p>Revision b9ed6dd6630a, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b9ed6dd6630a",
    message = "enum of odd names in another schema"
)
public final class R202601151030_EnumOfOddNamesInAnotherSchema implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSchema("Odd schema");
    op.createEnum("Odd schema.\"The \"\"Mood\"\"\"", "it's", "a \\ b", "two\n"
        + "lines", "$limbeck$", "50 % {x}");
    op.createEnum("Odd schema.order", "Select", "from");
    op.createTable("Odd schema.Table", table -> {
      table.column("The \"col\"", type("\"Odd schema\".\"The \"\"Mood\"\"\"")).defaultTo("'it''s'");
      table.column("all", arrayOf(type("\"Odd schema\".order")));
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("Odd schema.Table");
    op.dropType("Odd schema.order");
    op.dropType("Odd schema.\"The \"\"Mood\"\"\"");
    op.dropSchema("Odd schema");
  }
}
