package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Give an enum type and one of its values other names, written by hand. */
@Revision(id = "enum-type-and-value-change-names", message = "Call moods feelings")
public final class R202601151030_CallMoodsFeelings implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.renameType("mood", "feeling");
    op.renameEnumValue("feeling", "ok", "it's fine");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameEnumValue("feeling", "it's fine", "ok");
    op.renameType("feeling", "mood");
  }
}
