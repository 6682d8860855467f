package app.migrations;

import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * same names in two schemas.
 *
 * <p>Revision f0d14964cc7f, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "f0d14964cc7f",
    message = "same names in two schemas"
)
public final class R202601151030_SameNamesInTwoSchemas implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createTable("sales.m", table -> {
      table.column("id", bigint()).identity();
      table.column("a", text());
      table.primaryKey("m_pkey", "id");
    });
    op.createIndex("m_a_idx", "sales.m", "a");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("m_a_idx", "sales.m");
    op.dropTable("sales.m");
  }
}
