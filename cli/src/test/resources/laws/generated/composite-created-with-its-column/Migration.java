package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * composite created with its column.
 *
 * <p>Revision 9f1416c2eab4, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "9f1416c2eab4",
    message = "composite created with its column"
)
public final class R202601151030_CompositeCreatedWithItsColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createEnum("mood", "sad", "ok", "happy");
    op.createComposite("address", type -> {
      type.attribute("zip", integer());
      type.attribute("Street", varchar(80));
      type.attribute("mood", type("mood"));
    });
    op.addColumn("person", column("home", type("address")));
    op.addColumn("person", column("others", arrayOf(type("address"))));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropColumn("person", "others");
    op.dropColumn("person", "home");
    op.dropType("address");
    op.dropType("mood");
  }
}
