package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * change indexes.
 *
 * <p>Revision 030237da6df0, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "030237da6df0",
    message = "change indexes"
)
public final class R202601151030_ChangeIndexes implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("m_class", "m");
    op.dropIndex("m_cols", "m");
    op.dropIndex("m_dir", "m");
    op.dropIndex("m_expr", "m");
    op.dropIndex("m_inc", "m");
    op.dropIndex("m_method", "m");
    op.dropIndex("m_uq", "m");
    op.dropIndex("m_where", "m");
    op.renameIndex("m_old", "m_new", "m");
    op.createIndex("m_class", "m", index -> {
      index.column("b").operatorClass("text_pattern_ops");
    });
    op.createIndex("m_cols", "m", "b", "a");
    op.createIndex("m_dir", "m", index -> {
      index.column("a").descending();
    });
    op.createIndex("m_expr", "m", index -> {
      index.expression("upper(b)");
    });
    op.createIndex("m_inc", "m", index -> {
      index.column("a");
      index.include("d");
    });
    op.createIndex("m_method", "m", index -> {
      index.using("hash");
      index.column("b");
    });
    op.createIndex("m_uq", "m", index -> {
      index.unique();
      index.column("a");
    });
    op.createIndex("m_where", "m", index -> {
      index.column("a");
      index.where("a > 1");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("m_where", "m");
    op.dropIndex("m_uq", "m");
    op.dropIndex("m_method", "m");
    op.dropIndex("m_inc", "m");
    op.dropIndex("m_expr", "m");
    op.dropIndex("m_dir", "m");
    op.dropIndex("m_cols", "m");
    op.dropIndex("m_class", "m");
    op.renameIndex("m_new", "m_old", "m");
    op.createIndex("m_where", "m", index -> {
      index.column("a");
      index.where("a > 0");
    });
    op.createIndex("m_uq", "m", "a");
    op.createIndex("m_method", "m", "b");
    op.createIndex("m_inc", "m", index -> {
      index.column("a");
      index.include("b");
    });
    op.createIndex("m_expr", "m", index -> {
      index.expression("lower(b)");
    });
    op.createIndex("m_dir", "m", "a");
    op.createIndex("m_cols", "m", "a", "b");
    op.createIndex("m_class", "m", "b");
  }
}
