package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enums of one name in two schemas.
 *
 * <p>Revision 2b582d9ef301, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2b582d9ef301",
    message = "enums of one name in two schemas"
)
public final class R202601151030_EnumsOfOneNameInTwoSchemas implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSchema("other");
    op.createEnum("other.mood", "c");
    op.addEnumValue("mood", "b");
    op.addColumn("person", column("n", type("other.mood")));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", "n");
    op.rebuildEnum("mood",
        List.of("a", "b"),
        List.of("a"));
    op.dropType("other.mood");
    op.dropSchema("other");
  }
}
