package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Count in cents, written by hand. */
@Revision(id = "convert-values-with-using", message = "Count in cents")
public final class R202601151030_CountInCents implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.alterColumn(
        "m", column("price", varchar(20)), column("price", bigint()), "(price::numeric * 100)::bigint");
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn(
        "m", column("price", bigint()), column("price", varchar(20)), "trim_scale(price / 100.0)::text");
  }
}
