package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * serial to plain.
 *
 * <p>Revision b1f72be9711d, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b1f72be9711d",
    message = "serial to plain"
)
public final class R202601151030_SerialToPlain implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("id", integer()).notNull().defaultTo("nextval('m_id_seq'::regclass)"),
        column("id", integer()).notNull());
    op.dropSequence("m_id_seq");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("m_id_seq", sequence -> sequence.as(integer()).ownedBy("m", "id"));
    op.alterColumn("m",
        column("id", integer()).notNull(),
        column("id", integer()).notNull().defaultTo("nextval('m_id_seq'::regclass)"));
  }
}
