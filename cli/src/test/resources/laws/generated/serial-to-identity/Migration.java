package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * serial to identity.
 *
 * <p>Revision ad9b15a1b5a1, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "ad9b15a1b5a1",
    message = "serial to identity"
)
public final class R202601151030_SerialToIdentity implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("id", integer()).notNull().defaultTo("nextval('m_id_seq'::regclass)"),
        column("id", integer()).notNull());
    op.dropSequence("m_id_seq");
    op.alterColumn("m",
        column("id", integer()).notNull(),
        column("id", integer()).identity());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("id", integer()).identity(),
        column("id", integer()).notNull());
    op.createSequence("m_id_seq", sequence -> sequence.as(integer()).ownedBy("m", "id"));
    op.alterColumn("m",
        column("id", integer()).notNull(),
        column("id", integer()).notNull().defaultTo("nextval('m_id_seq'::regclass)"));
  }
}
