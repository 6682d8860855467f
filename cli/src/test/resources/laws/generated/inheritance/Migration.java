package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.numeric;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * inheritance.
 *
 * <p>Revision 99971a787462, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "99971a787462",
    message = "inheritance"
)
public final class R202601151030_Inheritance implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createSchema("shop");
    op.createTable("shop.priced", table -> {
      table.column("price", numeric());
    });
    op.createTable("shop.puppy", table -> {
      table.column("id", bigint()).notNull();
      table.column("legs", integer()).notNull().defaultTo("3");
      table.column("tail", text());
      table.column("price", numeric());
      table.check("animal_legs_check", "legs >= 0");
      table.inherits("shop.priced");
    });
    op.alterColumn("dog",
        column("id", bigint()).notNull(),
        column("id", bigint()).notNull().comment("Its own"));
    op.alterColumn("dog",
        column("legs", integer()),
        column("legs", integer()).defaultTo("4"));
    op.addConstraint("dog", primaryKey("dog_pkey", "id"));
    op.dropTable("goldfish");
    op.inherit("cat", "animal");
    op.inherit("shop.puppy", "dog");
  }

  @Override
  public void downgrade(Operations op) {
    op.noInherit("shop.puppy", "dog");
    op.noInherit("cat", "animal");
    op.createTable("goldfish", table -> {
      table.column("id", bigint()).notNull();
      table.column("legs", integer());
      table.check("animal_legs_check", "legs >= 0");
      table.inherits("animal");
    });
    op.dropConstraint("dog", "dog_pkey");
    op.alterColumn("dog",
        column("legs", integer()).defaultTo("4"),
        column("legs", integer()));
    op.alterColumn("dog",
        column("id", bigint()).notNull().comment("Its own"),
        column("id", bigint()).notNull());
    op.dropTable("shop.puppy");
    op.dropTable("shop.priced");
    op.dropSchema("shop");
  }
}
