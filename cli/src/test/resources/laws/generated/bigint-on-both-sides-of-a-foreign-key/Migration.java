package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * bigint on both sides of a foreign key.
 *
 * <p>Revision 57fcd4a1df03, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "57fcd4a1df03",
    message = "bigint on both sides of a foreign key"
)
public final class R202601151030_BigintOnBothSidesOfAForeignKey implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("a_child",
        column("id", integer()).identity(),
        column("id", bigint()).identity());
    op.alterColumn("a_child",
        column("parent_id", integer()),
        column("parent_id", bigint()));
    op.alterColumn("z_parent",
        column("id", integer()).identity(),
        column("id", bigint()).identity());
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("z_parent",
        column("id", bigint()).identity(),
        column("id", integer()).identity());
    op.alterColumn("a_child",
        column("parent_id", bigint()),
        column("parent_id", integer()));
    op.alterColumn("a_child",
        column("id", bigint()).identity(),
        column("id", integer()).identity());
  }
}
