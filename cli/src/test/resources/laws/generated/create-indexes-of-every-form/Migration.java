package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * create indexes of every form.
 *
 * <p>Revision 1ba876b2d475, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "1ba876b2d475",
    message = "create indexes of every form"
)
public final class R202601151030_CreateIndexesOfEveryForm implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createIndex("m_1", "m", index -> {
      index.column("a").descending();
    });
    op.createIndex("m_10", "m", index -> {
      index.unique();
      index.expression("(doc ->> 'k')");
    });
    op.createIndex("m_11", "m", index -> {
      index.expression("a + 1");
      index.column("b");
      index.expression("coalesce(d, '')");
      index.where("d is not null or b = 'it''s'");
    });
    op.createIndex("m_12", "m", index -> {
      index.using("brin");
      index.column("a");
    });
    op.createIndex("m_2", "m", index -> {
      index.column("a").nullsFirst();
    });
    op.createIndex("m_3", "m", index -> {
      index.column("a").descending().nullsLast();
    });
    op.createIndex("m_4", "m", index -> {
      index.expression("lower(b)");
    });
    op.createIndex("m_5", "m", index -> {
      index.column("b").operatorClass("text_pattern_ops");
    });
    op.createIndex("m_6", "m", index -> {
      index.using("gin");
      index.column("doc");
    });
    op.createIndex("m_7", "m", index -> {
      index.using("gin");
      index.column("doc").operatorClass("jsonb_path_ops");
    });
    op.createIndex("m_8", "m", index -> {
      index.using("hash");
      index.column("b");
    });
    op.createIndex("m_9", "m", index -> {
      index.column("b").collate("C");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("m_9", "m");
    op.dropIndex("m_8", "m");
    op.dropIndex("m_7", "m");
    op.dropIndex("m_6", "m");
    op.dropIndex("m_5", "m");
    op.dropIndex("m_4", "m");
    op.dropIndex("m_3", "m");
    op.dropIndex("m_2", "m");
    op.dropIndex("m_12", "m");
    op.dropIndex("m_11", "m");
    op.dropIndex("m_10", "m");
    op.dropIndex("m_1", "m");
  }
}
