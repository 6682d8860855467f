package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.type;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * domain over another type with rows.
 *
 * <p>Revision f565a907b861, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "f565a907b861",
    message = "domain over another type with rows"
)
public final class R202601151030_DomainOverAnotherTypeWithRows implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameType("amount", "amount_1");
    op.renameType("small", "small_1");
    op.createDomain("amount", bigint(), domain -> {
      domain.check("amount_check", "value > 0");
    });
    op.createDomain("small", type("amount"), domain -> {
      domain.defaultTo("7");
    });
    op.alterColumn("item",
        column("amount", type("amount_1")).defaultTo("3"),
        column("amount", type("amount")).defaultTo("3"));
    op.alterColumn("item",
        column("amounts", arrayOf(type("amount_1"))),
        column("amounts", arrayOf(type("amount"))));
    op.alterColumn("item",
        column("small", type("small_1")),
        column("small", type("small")));
    op.dropType("small_1");
    op.dropType("amount_1");
  }

  @Override
  public void downgrade(Operations op) {
    op.createDomain("amount_1", integer(), domain -> {
      domain.check("amount_check", "value > 0");
    });
    op.createDomain("small_1", type("amount_1"), domain -> {
      domain.defaultTo("7");
    });
    op.alterColumn("item",
        column("small", type("small")),
        column("small", type("small_1")));
    op.alterColumn("item",
        column("amounts", arrayOf(type("amount"))),
        column("amounts", arrayOf(type("amount_1"))));
    op.alterColumn("item",
        column("amount", type("amount")).defaultTo("3"),
        column("amount", type("amount_1")).defaultTo("3"));
    op.dropType("small");
    op.dropType("amount");
    op.renameType("small_1", "small");
    op.renameType("amount_1", "amount");
  }
}
