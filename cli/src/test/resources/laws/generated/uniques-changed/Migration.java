package app.migrations;

import static dev.limbeck.Definitions.unique;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * uniques changed.
 *
 * <p>Revision 196b5bb9526b, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "196b5bb9526b",
    message = "uniques changed"
)
public final class R202601151030_UniquesChanged implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("m", "m_1");
    op.dropConstraint("m", "m_3");
    op.dropConstraint("m", "m_4");
    op.dropConstraint("m", "m_5");
    op.addConstraint("m", unique("m_1", "a", "b"));
    op.addConstraint("m", unique("m_3", "b").initiallyDeferred());
    op.addConstraint("m", unique("m_4", "b", "d").nullsNotDistinct());
    op.createIndex("m_5", "m", index -> {
      index.unique();
      index.column("d");
    });
  }

  @Override
  public void downgrade(Operations op) {
    op.dropIndex("m_5", "m");
    op.dropConstraint("m", "m_4");
    op.dropConstraint("m", "m_3");
    op.dropConstraint("m", "m_1");
    op.addConstraint("m", unique("m_5", "d"));
    op.addConstraint("m", unique("m_4", "b", "d"));
    op.addConstraint("m", unique("m_3", "b"));
    op.addConstraint("m", unique("m_1", "a"));
  }
}
