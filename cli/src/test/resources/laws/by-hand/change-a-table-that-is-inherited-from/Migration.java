package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Count feet and give names, written by hand. */
@Revision(id = "change-a-table-that-is-inherited-from", message = "Count feet and give names")
public final class R202601151030_CountFeetAndGiveNames implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.noInherit("dog", "animal");
    op.alterColumn("animal", column("legs", integer()), column("feet", bigint()));
    op.alterColumn(
        "dog", column("legs", integer()).defaultTo("4"), column("feet", bigint()).defaultTo("4"));
    op.addColumn("animal", column("name", text()));
    op.addColumn("dog", column("name", text()));
    op.inherit("dog", "animal");
  }

  @Override
  public void downgrade(Operations op) {
    op.noInherit("dog", "animal");
    op.dropColumn("dog", "name");
    op.dropColumn("animal", "name");
    op.alterColumn(
        "dog", column("feet", bigint()).defaultTo("4"), column("legs", integer()).defaultTo("4"));
    op.alterColumn("animal", column("feet", bigint()), column("legs", integer()));
    op.inherit("dog", "animal");
  }
}
