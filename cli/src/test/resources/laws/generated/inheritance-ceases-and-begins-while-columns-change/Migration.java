package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * inheritance ceases and begins while columns change.
 *
 * <p>Revision ff1bfa1decad, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "ff1bfa1decad",
    message = "inheritance ceases and begins while columns change"
)
public final class R202601151030_InheritanceCeasesAndBeginsWhileColumnsChange implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.noInherit("dog", "animal");
    op.addColumn("beast", column("legs", bigint()).notNull().defaultTo("4"));
    op.alterColumn("animal",
        column("id", bigint()).notNull(),
        column("id", integer()).notNull());
    op.alterColumn("dog",
        column("legs", integer()),
        column("legs", bigint()).notNull().defaultTo("2"));
    op.addConstraint("beast", check("animal_legs_check", "legs >= 0"));
    op.addConstraint("dog", check("animal_legs_check", "legs >= 0"));
    op.dropColumn("animal", "legs");
    op.inherit("dog", "beast");
  }

  @Override
  public void downgrade(Operations op) {
    op.noInherit("dog", "beast");
    op.addColumn("animal", column("legs", integer()));
    op.dropConstraint("dog", "animal_legs_check");
    op.dropConstraint("beast", "animal_legs_check");
    op.alterColumn("dog",
        column("legs", bigint()).notNull().defaultTo("2"),
        column("legs", integer()));
    op.alterColumn("animal",
        column("id", integer()).notNull(),
        column("id", bigint()).notNull());
    op.dropColumn("beast", "legs");
    op.inherit("dog", "animal");
  }
}
