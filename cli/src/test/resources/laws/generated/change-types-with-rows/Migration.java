package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.doublePrecision;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.json;
import static dev.limbeck.Types.jsonb;
import static dev.limbeck.Types.numeric;
import static dev.limbeck.Types.real;
import static dev.limbeck.Types.smallint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.timestamp;
import static dev.limbeck.Types.timestamptz;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * change types with rows.
 *
 * <p>Revision 8879e2681f53, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "8879e2681f53",
    message = "change types with rows"
)
public final class R202601151030_ChangeTypesWithRows implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("name", varchar(30)).notNull(),
        column("name", varchar(100)).notNull());
    op.alterColumn("m",
        column("n", integer()).notNull(),
        column("n", bigint()).notNull());
    op.alterColumn("m",
        column("price", numeric(10, 5)),
        column("price", numeric(10, 6)));
    op.alterColumn("m",
        column("at", timestamp()),
        column("at", timestamptz()));
    op.alterColumn("m",
        column("ratio", real()),
        column("ratio", doublePrecision()));
    op.alterColumn("m",
        column("doc", json()),
        column("doc", jsonb()));
    op.alterColumn("m",
        column("note", varchar(10)),
        column("note", text()));
    op.alterColumn("m",
        column("small", smallint()),
        column("small", integer()));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("small", integer()),
        column("small", smallint()));
    op.alterColumn("m",
        column("note", text()),
        column("note", varchar(10)));
    op.alterColumn("m",
        column("doc", jsonb()),
        column("doc", json()));
    op.alterColumn("m",
        column("ratio", doublePrecision()),
        column("ratio", real()));
    op.alterColumn("m",
        column("at", timestamptz()),
        column("at", timestamp()));
    op.alterColumn("m",
        column("price", numeric(10, 6)),
        column("price", numeric(10, 5)));
    op.alterColumn("m",
        column("n", bigint()).notNull(),
        column("n", integer()).notNull());
    op.alterColumn("m",
        column("name", varchar(100)).notNull(),
        column("name", varchar(30)).notNull());
  }
}
