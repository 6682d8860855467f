package app.migrations;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * renamed from.
 *
 * <p>Revision a8523d98a5d2, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "a8523d98a5d2",
    message = "renamed from"
)
public final class R202601151030_RenamedFrom implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.renameTable("users", "people");
    op.renameSequence("users_seq", "people_seq");
    op.renameColumn("people", "nick", "handle");
    op.renameConstraint("people", "users_pkey", "people_pk");
  }

  @Override
  public void downgrade(Operations op) {
    op.renameConstraint("people", "people_pk", "users_pkey");
    op.renameColumn("people", "handle", "nick");
    op.renameSequence("people_seq", "users_seq");
    op.renameTable("people", "users");
  }
}
