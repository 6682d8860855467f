package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.varchar;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;
import java.util.List;

/**
 * foreign key on a key that includes what changes.
 *
 * <p>Revision 82062301e62f, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "82062301e62f",
    message = "foreign key on a key that includes what changes"
)
public final class R202601151030_ForeignKeyOnAKeyThatIncludesWhatChanges implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("a_child", "a_child_code_fkey");
    op.rebuildEnum("mood",
        List.of("ok", "sad", "happy"),
        List.of("ok", "happy"));
    op.alterColumn("z_parent",
        column("note", varchar(20)),
        column("note", varchar(40)));
    op.addConstraint("a_child", foreignKey("a_child_code_fkey", "code").references("z_parent", "code"));
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("a_child", "a_child_code_fkey");
    op.alterColumn("z_parent",
        column("note", varchar(40)),
        column("note", varchar(20)));
    op.rebuildEnum("mood",
        List.of("ok", "happy"),
        List.of("ok", "sad", "happy"));
    op.addConstraint("a_child", foreignKey("a_child_code_fkey", "code").references("z_parent", "code"));
  }
}
