package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bool;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * text to integer with default.
 *
 * <p>Revision e61a6fc4d8a1, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e61a6fc4d8a1",
    message = "text to integer with default"
)
public final class R202601151030_TextToIntegerWithDefault implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("n", text()).notNull().defaultTo("'0'"),
        column("n", integer()).notNull().defaultTo("0"));
    op.alterColumn("m",
        column("v", varchar(10)),
        column("v", integer()));
    op.alterColumn("m",
        column("flag", text()).defaultTo("'true'"),
        column("flag", bool()).defaultTo("true"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("flag", bool()).defaultTo("true"),
        column("flag", text()).defaultTo("'true'"));
    op.alterColumn("m",
        column("v", integer()),
        column("v", varchar(10)));
    op.alterColumn("m",
        column("n", integer()).notNull().defaultTo("0"),
        column("n", text()).notNull().defaultTo("'0'"));
  }
}
