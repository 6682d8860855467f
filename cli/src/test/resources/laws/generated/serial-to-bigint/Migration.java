package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * serial to bigint.
 *
 * <p>Revision 9711c06fba0b, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "9711c06fba0b",
    message = "serial to bigint"
)
public final class R202601151030_SerialToBigint implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("id", integer()).notNull().defaultTo("nextval('m_id_seq'::regclass)"),
        column("id", bigint()).notNull().defaultTo("nextval('m_id_seq'::regclass)"));
    op.alterSequence("m_id_seq",
        sequence -> sequence.as(integer()).ownedBy("m", "id"),
        sequence -> sequence.ownedBy("m", "id"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterSequence("m_id_seq",
        sequence -> sequence.ownedBy("m", "id"),
        sequence -> sequence.as(integer()).ownedBy("m", "id"));
    op.alterColumn("m",
        column("id", bigint()).notNull().defaultTo("nextval('m_id_seq'::regclass)"),
        column("id", integer()).notNull().defaultTo("nextval('m_id_seq'::regclass)"));
  }
}
