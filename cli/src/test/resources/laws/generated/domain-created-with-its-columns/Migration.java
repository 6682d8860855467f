package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.arrayOf;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * domain created with its columns.
 *
 * <p>Revision df3040c2ef73, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "df3040c2ef73",
    message = "domain created with its columns"
)
public final class R202601151030_DomainCreatedWithItsColumns implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.createDomain("Odd word", varchar(40), domain -> {
      domain.notNull();
      domain.defaultTo("'none'");
      domain.collate("C");
      domain.check("word length", "length(value) < 30");
      domain.check("word_check", "value <> ''");
    });
    op.createDomain("positive", integer(), domain -> {
      domain.defaultTo("3");
      domain.check("positive_check", "value > 0");
    });
    op.createDomain("tiny", type("positive"), domain -> {
      domain.check("tiny_check", "value < 10");
    });
    op.commentOnType("positive", "it's \"more\" than 0");
    op.addColumn("item", column("amounts", arrayOf(type("positive"))));
    op.addColumn("item", column("word", type("\"Odd word\"")));
    op.alterColumn("item",
        column("amount", integer()),
        column("amount", type("tiny")));
  }

  @Override
  public void downgrade(Operations op) {
    op.alterColumn("item",
        column("amount", type("tiny")),
        column("amount", integer()));
    op.dropColumn("item", "word");
    op.dropColumn("item", "amounts");
    op.dropTypeComment("positive");
    op.dropType("tiny");
    op.dropType("positive");
    op.dropType("Odd word");
  }
}
