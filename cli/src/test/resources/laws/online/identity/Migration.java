package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.smallint;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * identity.
 *
 * <p>Revision 2316c03f0263, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "2316c03f0263",
    message = "identity"
)
public final class R202601151030_Identity implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.addColumn("note", column("id", bigint()).notNull().defaultTo("0"));
    op.createIndexConcurrently("note_id_last_idx", "note", "id");
    op.alterColumn("note",
        column("id", bigint()).notNull().defaultTo("0"),
        column("id", bigint()).identityAlways());
    op.dropIndexConcurrently("note_id_last_idx", "note");
    op.execute("update note set id = default where id = 0").outsideTransaction();
    op.addColumn("ticket", column("number", integer()).notNull().defaultTo("0"));
    op.createIndexConcurrently("ticket_number_last_idx", "ticket", "number");
    op.alterColumn("ticket",
        column("number", integer()).notNull().defaultTo("0"),
        column("number", integer()).identity(options -> options.withStart(100).withIncrement(5)));
    op.dropIndexConcurrently("ticket_number_last_idx", "ticket");
    op.backfill("ticket", fill -> fill.set("number", "default").where("number = 0"));
    op.addColumn("ticket", column("rank", smallint()).notNull().defaultTo("0"));
    op.createIndexConcurrently("ticket_rank_last_idx", "ticket", "rank");
    op.alterColumn("ticket",
        column("rank", smallint()).notNull().defaultTo("0"),
        column("rank", smallint()).identityAlways(options -> options.withStart(-1).withIncrement(-1)));
    op.dropIndexConcurrently("ticket_rank_last_idx", "ticket");
    op.backfill("ticket", fill -> fill.set("rank", "default").where("rank = 0"));
    op.addColumn("ticket", column("whole", smallint()).identity(options -> options.withMinimum(-32768)));
    op.createIndexConcurrently("note_pkey", "note", index -> {
      index.unique();
      index.column("id");
    });
    op.addConstraintUsingIndex("note", primaryKey("note_pkey", "id"), "note_pkey");
    op.createIndexConcurrently("ticket_number_key", "ticket", index -> {
      index.unique();
      index.column("number");
    });
    op.addConstraintUsingIndex("ticket", unique("ticket_number_key", "number"), "ticket_number_key");
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("ticket", "ticket_number_key");
    op.dropConstraint("note", "note_pkey");
    op.dropColumn("ticket", "whole");
    op.dropColumn("ticket", "rank");
    op.dropColumn("ticket", "number");
    op.dropColumn("note", "id");
  }
}
