package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * create table with keys that say the same.
 *
 * <p>Revision 1bc6f5dd9c53, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "1bc6f5dd9c53",
    message = "create table with keys that say the same"
)
public final class R202601151030_CreateTableWithKeysThatSayTheSame implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("m", table -> {
      table.column("id", bigint()).notNull();
      table.column("code", text());
      table.primaryKey("m_pkey", "id");
      table.unique("m_code_again_key", "code");
      table.unique("m_code_key", "code");
      table.unique("m_id_key", "id");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropTable("m");
  }
}
