package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.doublePrecision;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.interval;
import static dev.limbeck.Types.json;
import static dev.limbeck.Types.jsonb;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.timestamptz;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * json and array defaults.
 *
 * <p>Revision 485f4b0a0c5d, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "485f4b0a0c5d",
    message = "json and array defaults"
)
public final class R202601151030_JsonAndArrayDefaults implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("m", column("a", json()).defaultTo("'{}'"));
    op.addColumn("m", column("b", jsonb()).notNull().defaultTo("'{}'"));
    op.addColumn("m", column("d", arrayOf(integer())).notNull().defaultTo("'{}'"));
    op.addColumn("m", column("e", arrayOf(text())).defaultTo("array['a', 'it''s']::text[]"));
    op.addColumn("m", column("f", interval()).defaultTo("'14 days'"));
    op.addColumn("m", column("g", doublePrecision()).defaultTo("5.0"));
    op.addColumn("m", column("h", text()).defaultTo("''"));
    op.addColumn("m", column("i", timestamptz()).notNull().defaultTo("'2026-01-02 03:04:05+00'"));
    op.addColumn("m", column("k", text()).defaultTo("substring('name', 1, 3)"));
    op.alterColumn("m",
        column("old", jsonb()).defaultTo("'{}'"),
        column("old", jsonb()).defaultTo("'[]'"));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("m",
        column("old", jsonb()).defaultTo("'[]'"),
        column("old", jsonb()).defaultTo("'{}'"));
    op.dropColumn("m", "k");
    op.dropColumn("m", "i");
    op.dropColumn("m", "h");
    op.dropColumn("m", "g");
    op.dropColumn("m", "f");
    op.dropColumn("m", "e");
    op.dropColumn("m", "d");
    op.dropColumn("m", "b");
    op.dropColumn("m", "a");
  }
}
