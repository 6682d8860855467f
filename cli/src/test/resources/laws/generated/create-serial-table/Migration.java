package app.migrations;

import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * create serial table.
 *
 * <p>Revision 006f6b0cab9e, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "006f6b0cab9e",
    message = "create serial table"
)
public final class R202601151030_CreateSerialTable implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSequence("m_id_seq", sequence -> sequence.as(integer()));
    op.createTable("m", table -> {
      table.column("id", integer()).notNull().defaultTo("nextval('m_id_seq'::regclass)");
      table.column("name", text());
      table.primaryKey("m_pkey", "id");
    });
    op.alterSequence("m_id_seq",
        sequence -> sequence.as(integer()),
        sequence -> sequence.as(integer()).ownedBy("m", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterSequence("m_id_seq",
        sequence -> sequence.as(integer()).ownedBy("m", "id"),
        sequence -> sequence.as(integer()));
    op.dropTable("m");
    op.dropSequence("m_id_seq");
  }
}
