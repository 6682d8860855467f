package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * create unique partial index with include.
 *
 * <p>Revision 0f59ec8ced9c, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "0f59ec8ced9c",
    message = "create unique partial index with include"
)
public final class R202601151030_CreateUniquePartialIndexWithInclude implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndex("m_a_b_idx", "m", index -> {
      index.unique();
      index.column("a");
      index.column("b");
      index.include("d");
      index.nullsNotDistinct();
      index.where("a > 0");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("m_a_b_idx", "m");
  }
}
