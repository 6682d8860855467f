package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.varchar;
import static dev.limbeck.schema.ColumnStorage.Strategy.EXTERNAL;
import static dev.limbeck.schema.ColumnStorage.Strategy.MAIN;
import static dev.limbeck.schema.ColumnStorage.Strategy.PLAIN;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * how columns and indexes are kept.
 *
 * <p>Revision 55f5d39e6976, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "55f5d39e6976",
    message = "how columns and indexes are kept"
)
public final class R202601151030_HowColumnsAndIndexesAreKept implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameIndex("page_title_idx", "page_titles", "page");
    op.createTable("come", table -> {
      table.column("note", text()).notNull().storage(PLAIN).statistics(0).comment("As it comes");
      table.unique("come_note_key", "note").with("fillfactor", "55");
    });
    op.addColumn("page", column("extra", text()).storage(EXTERNAL).statistics(30));
    op.alterColumn("page",
        column("id", bigint()).notNull().statistics(500),
        column("id", bigint()).notNull());
    op.alterColumn("page",
        column("body", text()).storage(EXTERNAL),
        column("body", text()).compression("pglz").with("n_distinct", "-1"));
    op.alterColumn("page",
        column("title", varchar(40)).storage(MAIN).compression("pglz").statistics(0).with("n_distinct", "7"),
        column("title", varchar(80)).storage(MAIN).statistics(10000));
    op.alterColumn("page",
        column("tags", arrayOf(text())),
        column("tags", arrayOf(text())).storage(EXTERNAL));
    op.alterIndexParameters("page_during_excl", "page", parameters -> parameters.set("buffering", "auto").reset("fillfactor"));
    op.alterIndexParameters("page_pkey", "page", parameters -> parameters.reset("fillfactor"));
    op.alterIndexParameters("page_title_key", "page", parameters -> parameters.set("fillfactor", "60"));
    op.alterIndexParameters("page_tags_idx", "page", parameters -> parameters.set("gin_pending_list_limit", "128").reset("fastupdate"));
    op.alterIndexParameters("page_titles", "page", parameters -> parameters.set("fillfactor", "50"));
    op.dropTable("gone");
  }

  @Override
  public void downgrade(Operations op) {
    op.createTable("gone", table -> {
      table.column("note", text()).storage(MAIN).compression("pglz").statistics(20).with("n_distinct", "-0.5");
    });
    op.createIndex("gone_note_idx", "gone", index -> {
      index.column("note");
      index.with("deduplicate_items", "off");
      index.with("fillfactor", "40");
    });
    op.alterIndexParameters("page_titles", "page", parameters -> parameters.reset("fillfactor"));
    op.alterIndexParameters("page_tags_idx", "page", parameters -> parameters.set("fastupdate", "off").reset("gin_pending_list_limit"));
    op.alterIndexParameters("page_title_key", "page", parameters -> parameters.reset("fillfactor"));
    op.alterIndexParameters("page_pkey", "page", parameters -> parameters.set("fillfactor", "80"));
    op.alterIndexParameters("page_during_excl", "page", parameters -> parameters.set("fillfactor", "70").reset("buffering"));
    op.alterColumn("page",
        column("tags", arrayOf(text())).storage(EXTERNAL),
        column("tags", arrayOf(text())));
    op.alterColumn("page",
        column("title", varchar(80)).storage(MAIN).statistics(10000),
        column("title", varchar(40)).storage(MAIN).compression("pglz").statistics(0).with("n_distinct", "7"));
    op.alterColumn("page",
        column("body", text()).compression("pglz").with("n_distinct", "-1"),
        column("body", text()).storage(EXTERNAL));
    op.alterColumn("page",
        column("id", bigint()).notNull(),
        column("id", bigint()).notNull().statistics(500));
    op.dropColumn("page", "extra");
    op.dropTable("come");
    op.renameIndex("page_titles", "page_title_idx", "page");
  }
}
