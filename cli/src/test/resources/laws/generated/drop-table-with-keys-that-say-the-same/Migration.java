package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * drop table with keys that say the same.
 *
 * <p>Revision 858723243414, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "858723243414",
    message = "drop table with keys that say the same"
)
public final class R202601151030_DropTableWithKeysThatSayTheSame implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropTable("m");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("m", table -> {
      table.column("id", bigint()).notNull();
      table.column("code", text());
      table.primaryKey("m_pkey", "id");
      table.unique("m_code_again_key", "code");
      table.unique("m_code_key", "code");
      table.unique("m_id_key", "id");
    });
  }
}
