package dev.limbeck.operation;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.BackfillSpec;
import dev.limbeck.Operations;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.SequenceOptions;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class OperationRefusalTest {

  private static final Schema BEFORE =
      Replay.forward(
          Schema.EMPTY,
          Operations.collect(
              op -> {
                op.createSchema("sales");
                op.createTable(
                    "users",
                    table -> {
                      table.column("id", bigint()).notNull();
                      table.column("twice", bigint()).generatedAs("id * 2");
                      table.primaryKey("users_pkey", "id");
                    });
                op.createTable(
                    "orders",
                    table -> {
                      table.column("user_id", bigint());
                      table.foreignKey("orders_fkey", "user_id").references("users", "id");
                    });
                op.createIndex("users_id_idx", "users", "id");
                op.createIndex("users_twice_idx", "users", "twice");
                op.createSequence("s");
                op.createSequence("t");
              }));

  @Test
  void whatIsThereAlreadyOrIsNotThereIsRefusedByName() {
    Map<String, Consumer<Operations>> refusals = new TreeMap<>();
    refusals.put("Schema sales is there already.", op -> op.createSchema("sales"));
    refusals.put("There is no schema x.", op -> op.dropSchema("x"));
    refusals.put("Table users is there already.", op -> op.createTable("users", table -> {}));
    refusals.put("Table orders is there already.", op -> op.renameTable("users", "orders"));
    refusals.put("There is no table x.", op -> op.commentOnTable("x", "y"));
    refusals.put("There is no column users.x.", op -> op.dropColumn("users", "x"));
    refusals.put(
        "Column users.twice is there already.", op -> op.renameColumn("users", "id", "twice"));
    refusals.put("There is no constraint x of table users.", op -> op.dropConstraint("users", "x"));
    refusals.put(
        "Constraint users_pkey of table users is there already.",
        op -> op.addConstraint("users", check("users_pkey", "true")));
    refusals.put(
        "There is no constraint y of table users.", op -> op.renameConstraint("users", "y", "z"));
    refusals.put(
        "Index users_id_idx is there already.",
        op -> op.createIndex("users_id_idx", "users", "id"));
    refusals.put("There is no index x on table users.", op -> op.dropIndex("x", "users"));
    refusals.put(
        "Index users_twice_idx is there already.",
        op -> op.renameIndex("users_id_idx", "users_twice_idx", "users"));
    refusals.put("Sequence s is there already.", op -> op.createSequence("s"));
    refusals.put("Sequence t is there already.", op -> op.renameSequence("s", "t"));
    refusals.put("There is no sequence x.", op -> op.dropSequence("x"));
    refusals.put("There is no sequence y.", op -> op.alterSequence("y", it -> {}, it -> {}));

    refusals.forEach(
        (message, script) ->
            assertThatThrownBy(() -> Replay.forward(BEFORE, Operations.collect(script)))
                .isInstanceOf(SchemaException.class)
                .hasMessage(message));
  }

  @Test
  void whatAForeignKeyPointsAtCannotGo() {
    assertThatThrownBy(() -> apply(op -> op.dropTable("users")))
        .hasMessage(
            "Table users cannot go while foreign key orders_fkey of table orders points at it.");
    assertThatThrownBy(() -> apply(op -> op.dropColumn("users", "id")))
        .hasMessageStartingWith("Column users.id cannot go while foreign key orders_fkey");
  }

  @Test
  void aChangeThatStartsFromSomethingElseIsRefused() {
    assertThatThrownBy(
            () ->
                apply(op -> op.alterColumn("users", column("id", text()), column("id", bigint()))))
        .hasMessageStartingWith("Column users.id is not what the change starts from");
    assertThatThrownBy(
            () -> apply(op -> op.alterSequence("s", it -> it.cache(9), it -> it.cache(8))))
        .hasMessageStartingWith("Sequence s is not what the change starts from");
  }

  @Test
  void aChangeIsNoRename() {
    Column column = Column.of("a", SqlType.of("text"));
    QualifiedName table = QualifiedName.of("t");
    assertThatThrownBy(() -> new AlterColumn(table, column, column.withName("b"), Optional.empty()))
        .hasMessage("Column t.a cannot change its name to b here; rename it first.");
    Sequence sequence = Sequence.of("s", SequenceOptions.DEFAULTS);
    assertThatThrownBy(() -> new AlterSequence(sequence, sequence.withName(QualifiedName.of("r"))))
        .hasMessage("Sequence s cannot change its name to r here; rename it first.");
  }

  @Test
  void workThatSaysNoWayBackHasNoInverse() {
    for (Operation operation :
        Operations.collect(
            op -> {
              op.execute("delete from users");
              op.run("fill", connection -> {});
            })) {
      assertThatThrownBy(() -> operation.inverse(BEFORE)).isInstanceOf(RefusedException.class);
    }
  }

  @Test
  void aBackfillSaysWhatAColumnBecomesOnceAndIsSqlOrJava() {
    assertThatThrownBy(() -> apply(op -> op.backfill("users", fill -> fill.where("true"))))
        .hasMessageStartingWith("The backfill of users sets nothing");
    assertThatThrownBy(
            () -> apply(op -> op.backfill("users", fill -> fill.set("a", "1").set("a", "2"))))
        .hasMessage("The backfill of users sets a column twice: a, a.");
    assertThatThrownBy(
            () ->
                apply(
                    op -> op.backfill("users", fill -> fill.set("a", "1").compute("b", row -> 2))))
        .hasMessageContaining("in SQL and in Java");
    assertThatThrownBy(() -> apply(op -> op.backfill("users", fill -> fill.set("a", "1").key("a"))))
        .hasMessageContaining("sets a column of the key");
  }

  @Test
  void aBackfillCountsByWhatItDoesAndNotByItsPace() {
    String fingerprint = fingerprint(fill -> fill.set("a", "1"));

    assertThat(fingerprint(fill -> fill.set("a", "1").batchRows(7))).isEqualTo(fingerprint);
    assertThat(fingerprint(fill -> fill.set("a", "2"))).isNotEqualTo(fingerprint);
    assertThat(fingerprint(fill -> fill.set("a", "1").where("b"))).isNotEqualTo(fingerprint);
    assertThat(fingerprint(fill -> fill.compute("a", row -> 1)))
        .isEqualTo(fingerprint(fill -> fill.compute("a", row -> 2)))
        .isNotEqualTo(fingerprint(fill -> fill.compute("b", row -> 1)));
  }

  private static String fingerprint(Consumer<BackfillSpec> fill) {
    return Fingerprint.of(Operations.collect(op -> op.backfill("users", fill)));
  }

  @Test
  void aRenamedTableIsFollowedByForeignKeys() {
    Table orders =
        apply(op -> op.renameTable("users", "people")).require(QualifiedName.of("orders"));

    assertThat(orders.foreignKeys())
        .extracting(ForeignKey::references)
        .containsExactly(QualifiedName.of("people"));
  }

  @Test
  void anOrdinaryColumnBecomesGeneratedAgainByBeingAddedAnewWithItsIndexes() {
    Column generated = BEFORE.require(QualifiedName.of("users")).column("twice").orElseThrow();
    assertThat(generated.value().orElseThrow()).isInstanceOf(Default.Generated.class);
    AlterColumn alter =
        new AlterColumn(
            QualifiedName.of("users"),
            generated,
            generated.withValue(Optional.empty()),
            Optional.empty());

    List<Operation> back = alter.inverse(BEFORE);

    assertThat(back)
        .extracting(Operation::describe)
        .containsExactly(
            "drop column users.twice",
            "add column users.twice bigint",
            "create index users_twice_idx on table users");
    assertThat(Replay.forward(alter.apply(BEFORE), back)).isEqualTo(BEFORE);
  }

  private static Schema apply(Consumer<Operations> script) {
    return Replay.forward(BEFORE, Operations.collect(script));
  }
}
