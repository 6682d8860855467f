package app.migrations;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * drop index before its expression loses a column.
 *
 * <p>Revision 2df0e0725f02, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2df0e0725f02",
    message = "drop index before its expression loses a column"
)
public final class R202601151030_DropIndexBeforeItsExpressionLosesAColumn implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropIndex("m_expr", "m");
    op.dropIndex("m_where", "m");
    op.dropConstraint("m", "m_check");
    op.createIndex("m_where", "m", index -> {
      index.column("id");
      index.where("a is not null");
    });
    op.dropColumn("m", "b");
  }

  @Override
  public void downgrade(Operations op) {
    op.addColumn("m", column("b", text()));
    op.dropIndex("m_where", "m");
    op.addConstraint("m", check("m_check", "a <> b"));
    op.createIndex("m_where", "m", index -> {
      index.column("id");
      index.where("b is not null");
    });
    op.createIndex("m_expr", "m", index -> {
      index.expression("a || b");
    });
  }
}
