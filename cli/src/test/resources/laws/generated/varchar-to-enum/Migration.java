package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * varchar to enum.
 *
 * <p>Revision bdc42fd0ae6e, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "bdc42fd0ae6e",
    message = "varchar to enum"
)
public final class R202601151030_VarcharToEnum implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("person", "person_mood_check");
    op.createEnum("mood", "sad", "ok", "happy");
    op.alterColumn("person",
        column("mood", varchar(255)).notNull().defaultTo("'ok'"),
        column("mood", type("mood")).notNull().defaultTo("'ok'"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("person",
        column("mood", type("mood")).notNull().defaultTo("'ok'"),
        column("mood", varchar(255)).notNull().defaultTo("'ok'"));
    op.dropType("mood");
    op.addConstraint("person", check("person_mood_check", "mood in ('sad','ok','happy')"));
  }
}
