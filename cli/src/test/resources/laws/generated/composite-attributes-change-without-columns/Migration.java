package app.migrations;

import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * composite attributes change without columns.
 *
 * <p>Revision 2d14084008c5, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2d14084008c5",
    message = "composite attributes change without columns"
)
public final class R202601151030_CompositeAttributesChangeWithoutColumns implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropAttribute("address", "gone");
    op.alterAttribute("address", "zip", integer(), text());
    op.addAttribute("address", "city", text());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropAttribute("address", "city");
    op.alterAttribute("address", "zip", text(), integer());
    op.addAttribute("address", "gone", text());
  }
}
