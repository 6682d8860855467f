package app.migrations;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * how tables are kept.
 *
 * <p>Revision 84a8ff9bd1a2, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "84a8ff9bd1a2",
    message = "how tables are kept"
)
public final class R202601151030_HowTablesAreKept implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.replicaIdentityNothing("account");
    op.dropConstraint("note", "note_account_fkey");
    op.dropConstraint("account", "account_code_key");
    op.setUnlogged("account");
    op.setUnlogged("note");
    op.createSequence("ticket_seq", sequence -> sequence.unlogged());
    op.createTable("log", table -> {
      table.column("id", bigint()).notNull();
      table.unlogged();
      table.with("fillfactor", "60");
      table.replicaIdentityFull();
    });
    op.alterColumn("account",
        column("code", text()).notNull(),
        column("code", text()));
    op.alterTableParameters("account", parameters -> parameters.set("autovacuum_vacuum_scale_factor", "0.05").set("fillfactor", "90").reset("toast.autovacuum_enabled"));
    op.createIndex("note_id_idx", "note", index -> {
      index.unique();
      index.column("id");
      index.include("account_id");
    });
    op.replicaIdentityUsingIndex("note", "note_id_idx");
    op.addConstraint("note", foreignKey("note_account_fkey", "account_id").references("account", "id"));
    op.dropTable("visit");
  }

  @Override
  public void downgrade(Operations op) {
    op.createSequence("visit_id_seq", sequence -> sequence.unlogged());
    op.createTable("visit", table -> {
      table.column("id", bigint()).notNull().defaultTo("nextval('visit_id_seq')");
      table.column("code", text()).notNull();
      table.primaryKey("visit_pkey", "id");
      table.unlogged();
      table.with("autovacuum_enabled", "false");
      table.with("fillfactor", "50");
    });
    op.createIndex("visit_code_idx", "visit", index -> {
      index.unique();
      index.column("code");
    });
    op.alterSequence("visit_id_seq",
        sequence -> sequence.unlogged(),
        sequence -> sequence.ownedBy("visit", "id").unlogged());
    op.replicaIdentityUsingIndex("visit", "visit_code_idx");
    op.dropConstraint("note", "note_account_fkey");
    op.replicaIdentityDefault("note");
    op.dropIndex("note_id_idx", "note");
    op.alterTableParameters("account", parameters -> parameters.set("fillfactor", "70").set("toast.autovacuum_enabled", "false").reset("autovacuum_vacuum_scale_factor"));
    op.alterColumn("account",
        column("code", text()),
        column("code", text()).notNull());
    op.dropTable("log");
    op.dropSequence("ticket_seq");
    op.setLogged("note");
    op.setLogged("account");
    op.addConstraint("account", unique("account_code_key", "code"));
    op.addConstraint("note", foreignKey("note_account_fkey", "account_id").references("account", "id"));
    op.replicaIdentityUsingIndex("account", "account_code_key");
  }
}
