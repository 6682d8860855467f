package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * enum becomes a composite type.
 *
 * <p>Revision 2abc3e516c97, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2abc3e516c97",
    message = "enum becomes a composite type"
)
public final class R202601151030_EnumBecomesACompositeType implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameType("kind", "kind_1");
    op.createComposite("kind", type -> {
      type.attribute("name", text());
    });
    op.dropColumn("person", "kind");
    op.dropType("kind_1");
  }

  @Override
  public void downgrade(Operations op) {
    op.createEnum("kind_1", "a", "b");
    op.addColumn("person", column("kind", type("kind_1")));
    op.dropType("kind");
    op.renameType("kind_1", "kind");
  }
}
