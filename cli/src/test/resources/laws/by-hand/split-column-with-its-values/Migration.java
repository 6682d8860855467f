package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/** Split the name of users, written by hand. */
@Revision(id = "split-column-with-its-values", message = "Split the name of users")
public final class R202601151030_SplitTheNameOfUsers implements Migration {

  @Override
  public void upgrade(Operations op) {
    op.addColumn("users", column("given", text()));
    op.addColumn("users", column("family", text()));
    op.execute("update users set given = split_part(name, ' ', 1)");
    op.run(
        "fill family names",
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute("update users set family = split_part(name, ' ', 2)");
          }
        });
    op.alterColumn("users", column("given", text()), column("given", text()).notNull());
    op.alterColumn("users", column("family", text()), column("family", text()).notNull());
    op.dropColumn("users", "name");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("users", column("name", text()));
    op.execute("update users set name = given || ' ' || family");
    op.alterColumn("users", column("name", text()), column("name", text()).notNull());
    op.dropColumn("users", "given");
    op.dropColumn("users", "family");
  }
}
