package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * enum of odd names rebuilt.
 *
 * <p>Revision a4b9260d9d9c, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "a4b9260d9d9c",
    message = "enum of odd names rebuilt"
)
public final class R202601151030_EnumOfOddNamesRebuilt implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.rebuildEnum("Odd schema.\"The \"\"Mood\"\"\"",
        List.of("it's", "a \\ b", "$limbeck$", "50 % {x}"),
        List.of("50 % {x}", "it's", "$limbeck$"));
  }

  @Override
  public void downgrade(Operations op) {
    op.rebuildEnum("Odd schema.\"The \"\"Mood\"\"\"",
        List.of("50 % {x}", "it's", "$limbeck$"),
        List.of("it's", "a \\ b", "$limbeck$", "50 % {x}"));
  }
}
