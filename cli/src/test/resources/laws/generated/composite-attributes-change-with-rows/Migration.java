package app.migrations;

import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * composite attributes change with rows.
 *
 * <p>Revision bb59abfaa333, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "bb59abfaa333",
    message = "composite attributes change with rows"
)
public final class R202601151030_CompositeAttributesChangeWithRows implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropAttribute("address", "gone");
    op.rebuildComposite("address",
        type -> {
          type.attribute("zip", integer());
          type.attribute("street", varchar(80));
        },
        type -> {
          type.attribute("zip", text());
          type.attribute("street", varchar(80));
        });
    op.addAttribute("address", "city", text());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropAttribute("address", "city");
    op.rebuildComposite("address",
        type -> {
          type.attribute("zip", text());
          type.attribute("street", varchar(80));
        },
        type -> {
          type.attribute("zip", integer());
          type.attribute("street", varchar(80));
        });
    op.addAttribute("address", "gone", text());
  }
}
