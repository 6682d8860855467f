package app.migrations;

import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.integer;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * names change places.
 *
 * <p>Revision b0d014f55c78, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b0d014f55c78",
    message = "names change places"
)
public final class R202601151030_NamesChangePlaces implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("m_idx", "m");
    op.dropIndex("z_idx", "z");
    op.dropConstraint("n", "n_key");
    op.dropTable("z");
    op.dropSequence("counter");
    op.renameConstraint("m", "m_key", "n_key");
    op.renameIndex("n_idx", "m_idx", "n");
    op.createSequence("z");
    op.createTable("counter", table -> {
      table.column("a", integer());
    });
    op.addConstraint("n", unique("m_key", "b"));
    op.createIndex("n_idx", "m", "b");
    op.createIndex("z_idx", "n", "b");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("z_idx", "n");
    op.dropIndex("n_idx", "m");
    op.dropConstraint("n", "m_key");
    op.dropTable("counter");
    op.dropSequence("z");
    op.renameIndex("m_idx", "n_idx", "n");
    op.renameConstraint("m", "n_key", "m_key");
    op.createSequence("counter");
    op.createTable("z", table -> {
      table.column("a", integer());
    });
    op.addConstraint("n", unique("n_key", "a"));
    op.createIndex("z_idx", "z", "a");
    op.createIndex("m_idx", "m", "a");
  }
}
