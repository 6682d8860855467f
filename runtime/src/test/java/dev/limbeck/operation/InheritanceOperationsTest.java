package dev.limbeck.operation;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.primaryKey;
import static dev.limbeck.Definitions.unique;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.integer;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What may be done to tables that inherit, and to those that they inherit from. */
class InheritanceOperationsTest {

  private static final Schema ZOO =
      after(
          Schema.EMPTY,
          op -> {
            op.createEnum("mood", "sad", "happy");
            op.createTable(
                "animal",
                table -> {
                  table.column("id", bigint()).notNull();
                  table.column("legs", integer());
                  table.column("mood", type("mood"));
                  table.check("animal_legs_check", "legs >= 0");
                });
            op.createTable(
                "dog",
                table -> {
                  table.column("id", bigint()).notNull();
                  table.column("legs", integer()).defaultTo("4");
                  table.column("mood", type("mood"));
                  table.column("tail", text());
                  table.check("animal_legs_check", "legs >= 0");
                  table.inherits("animal");
                });
            op.createTable("stone", table -> table.column("id", bigint()));
          });

  @Test
  void whatIsItsOwnAChildMayChange() {
    Schema changed =
        after(
            ZOO,
            op -> {
              op.renameColumn("dog", "tail", "tails");
              op.dropColumn("dog", "tails");
              op.alterColumn(
                  "dog",
                  column("legs", integer()).defaultTo("4"),
                  column("legs", integer()).notNull());
              op.addConstraint("dog", check("dog_check", "legs > 0"));
              op.dropConstraint("dog", "dog_check");
              op.addConstraint("animal", primaryKey("animal_pkey", "id"));
              op.addConstraint("animal", unique("animal_key", "legs"));
              op.renameConstraint("animal", "animal_key", "animal_legs_key");
              op.dropConstraint("animal", "animal_legs_key");
              op.renameTable("animal", "beast");
            });

    assertThat(changed.require(QualifiedName.of("dog")).inherits())
        .containsExactly(QualifiedName.of("beast"));
  }

  @Test
  void whatAChildInheritsItKeeps() {
    assertThat(refusal(op -> op.dropColumn("dog", "legs")))
        .isEqualTo(
            "Cannot drop column dog.legs: table dog inherits column legs from animal. Let it no longer inherit (noInherit) first.");
    assertThat(refusal(op -> op.renameColumn("dog", "legs", "feet"))).contains("inherits column");
    assertThat(refusal(op -> op.dropConstraint("dog", "animal_legs_check")))
        .contains("inherits check animal_legs_check from animal");
    assertThat(refusal(op -> op.renameConstraint("dog", "animal_legs_check", "c")))
        .contains("inherits check");
    assertThat(
            refusal(
                op ->
                    op.alterColumn(
                        "dog", column("id", bigint()).notNull(), column("id", bigint()))))
        .contains("inherits column id from animal");
    assertThat(
            refusal(
                op ->
                    op.alterColumn(
                        "dog",
                        column("legs", integer()).defaultTo("4"),
                        column("legs", bigint()).defaultTo("4"))))
        .contains("inherits column legs from animal");
  }

  @Test
  void whatPostgresWouldCarryOnToChildrenIsRefused() {
    List<Consumer<Operations>> steps =
        List.of(
            op -> op.addColumn("animal", column("name", text())),
            op -> op.dropColumn("animal", "legs"),
            op -> op.renameColumn("animal", "legs", "feet"),
            op -> op.alterColumn("animal", column("legs", integer()), column("legs", bigint())),
            op ->
                op.alterColumn(
                    "animal", column("legs", integer()), column("legs", integer()).notNull()),
            op ->
                op.alterColumn(
                    "animal", column("legs", integer()), column("legs", integer()).defaultTo("1")),
            op -> op.addConstraint("animal", check("c", "legs < 9")),
            op -> op.addConstraint("animal", primaryKey("animal_pkey", "legs")),
            op -> op.dropConstraint("animal", "animal_legs_check"),
            op -> op.renameConstraint("animal", "animal_legs_check", "c"),
            op -> op.dropTable("animal"));

    for (Consumer<Operations> step : steps) {
      assertThat(refusal(step))
          .startsWith("Cannot ")
          .endsWith(
              "while table dog inherits from animal, because PostgreSQL would carry that on to it: let it no longer inherit (noInherit), change both, and let it inherit again.");
    }
  }

  @Test
  void aTypeOfInheritedColumnsIsNotMadeAnew() {
    assertThat(refusal(op -> op.rebuildEnum("mood", List.of("sad", "happy"), List.of("happy"))))
        .contains("while table animal, which has columns of it, inherits or is inherited from");
  }

  @Test
  void onlyATableThatHasWhatTheParentHasInherits() {
    assertThat(refusal(op -> op.inherit("stone", "animal")))
        .isEqualTo("Table stone cannot inherit from animal: column id is not marked not null.");
    assertThat(refusal(op -> op.inherit("animal", "dog"))).contains("would inherit from itself");
    assertThat(refusal(op -> op.inherit("dog", "animal")))
        .isEqualTo("Table dog inherits already from animal.");
    assertThat(refusal(op -> op.noInherit("stone", "animal")))
        .isEqualTo("Table stone does not inherit from animal.");
    assertThat(
            refusal(
                op -> {
                  op.noInherit("dog", "animal");
                  op.dropConstraint("dog", "animal_legs_check");
                  op.inherit("dog", "animal");
                }))
        .contains("it lacks check animal_legs_check");
  }

  private static Schema after(Schema schema, Consumer<Operations> steps) {
    return Replay.forward(schema, Operations.collect(steps));
  }

  private static String refusal(Consumer<Operations> step) {
    String[] message = {""};
    assertThatThrownBy(() -> after(ZOO, step))
        .isInstanceOf(SchemaException.class)
        .satisfies(it -> message[0] = it.getMessage());
    return message[0];
  }
}
