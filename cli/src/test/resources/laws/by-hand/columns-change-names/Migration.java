package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Let two columns change names, written by hand. */
@Revision(id = "columns-change-names", message = "Let two columns change names")
public final class R202601151030_LetTwoColumnsChangeNames implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameColumn("m", "a", "c");
    op.renameColumn("m", "b", "a");
    op.renameColumn("m", "c", "b");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameColumn("m", "b", "c");
    op.renameColumn("m", "a", "b");
    op.renameColumn("m", "c", "a");
  }
}
