package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * comments with quotes.
 *
 * <p>Revision e0f9df849930, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "e0f9df849930",
    message = "comments with quotes"
)
public final class R202601151030_CommentsWithQuotes implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.alterColumn("m",
        column("b", text()).comment("old"),
        column("b", text()).comment("new: 100%, \\n is no newline,\n"
            + "this is; ünï 'quoted' \"twice\" */ {@code} ?"));
    op.alterColumn("m",
        column("d", text()).comment("goes"),
        column("d", text()));
    op.alterColumn("n",
        column("x", integer()),
        column("x", integer()).comment("comes"));
    op.commentOnTable("m", "don't ${panic}\t:x");
    op.dropTableComment("n");
  }

  @Override
  public void downgrade(Operations op) {
    op.commentOnTable("n", "goes");
    op.commentOnTable("m", "the \"old\" one");
    op.alterColumn("n",
        column("x", integer()).comment("comes"),
        column("x", integer()));
    op.alterColumn("m",
        column("d", text()),
        column("d", text()).comment("goes"));
    op.alterColumn("m",
        column("b", text()).comment("new: 100%, \\n is no newline,\n"
            + "this is; ünï 'quoted' \"twice\" */ {@code} ?"),
        column("b", text()).comment("old"));
  }
}
