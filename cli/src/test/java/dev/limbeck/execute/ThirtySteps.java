package dev.limbeck.execute;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.type;

import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.operation.RunJava;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * A migration of thirty steps and more of all kinds of transactions. Each {@code execute} counts
 * itself in the table {@code counted}, and each repeatable step in {@code repeated}.
 */
final class ThirtySteps {

  /** How often a step in a transaction counted itself, where it is not once. */
  static final String NOT_ONCE =
      "select step || ' ' || count(*) from counted group by step having count(*) <> 1 order by 1";

  /** The steps that counted themselves. */
  static final String COUNTED = "select count(distinct step) from counted";

  /** The repeatable steps that counted themselves at least once. */
  static final String REPEATED = "select count(distinct step) from repeated";

  static final String STEPS_COUNTED = "8";
  static final String STEPS_REPEATED = "4";

  private ThirtySteps() {}

  static Scripts scripts() {
    return scripts(Scripts.SETTINGS);
  }

  static Scripts scripts(ExecutionSettings settings) {
    return new Scripts(settings)
        .then("before", ThirtySteps::before)
        .then("thirty", ThirtySteps::thirty);
  }

  /** The same with a way back, and without the Java steps, which have none. */
  static Scripts thereAndBack() {
    List<Operation> there =
        Operations.collect(ThirtySteps::thirty).stream()
            .filter(operation -> !(operation instanceof RunJava))
            .toList();
    Schema before = Replay.forward(Schema.EMPTY, Operations.collect(ThirtySteps::before));
    return new Scripts()
        .then("before", ThirtySteps::before)
        .thenAll("thirty", there, Replay.backward(before, there));
  }

  private static void before(Operations op) {
    op.createTable("counted", table -> table.column("step", bigint()).notNull());
    op.createTable("repeated", table -> table.column("step", bigint()).notNull());
    op.createEnum("mood", "sad", "happy");
    op.createTable(
        "people",
        table -> {
          table.column("id", bigint()).identity();
          table.column("name", text());
          table.column("boss", bigint());
          table.primaryKey("people_pkey", "id");
        });
    op.execute(
        "insert into people (name, boss) select 'p' || n, n from generate_series(1, 5000) n");
  }

  private static void thirty(Operations op) {
    count(op, 1);
    op.addColumn("people", column("mail", text()));
    op.createIndexConcurrently("people_name_idx", "people", "name");
    count(op, 2);
    repeat(op, 1);
    op.addConstraintNotValid("people", check("people_name_check", "name <> ''"));
    op.addConstraintNotValid(
        "people", foreignKey("people_boss_fkey", "boss").references("people", "id"));
    op.validateConstraint("people", "people_name_check");
    op.validateConstraint("people", "people_boss_fkey");
    count(op, 3);
    op.addEnumValue("mood", "so so");
    op.addColumn("people", column("mood", type("mood")).defaultTo("'so so'"));
    count(op, 4);
    op.createIndexConcurrently(
        "people_boss_key",
        "people",
        index -> {
          index.column("boss");
          index.unique();
        });
    op.execute("vacuum people", "vacuum people");
    repeat(op, 2);
    op.createSequence("numbers");
    count(op, 5);
    op.dropIndexConcurrently("people_name_idx", "people");
    op.createTable("more", table -> table.column("id", bigint()));
    op.createIndexConcurrently("more_id_idx", "more", "id");
    repeat(op, 3);
    op.renameTable("more", "much_more");
    count(op, 6);
    op.addEnumValue("mood", "elated");
    op.execute(
        "update people set mood = 'elated' where id = 1",
        "update people set mood = 'sad' where id = 1");
    op.dropSequence("numbers");
    count(op, 7);
    op.createIndexConcurrently("people_mail_idx", "people", "mail");
    op.addColumn("people", column("nick", text()).notNull().defaultTo("'x'"));
    repeat(op, 4);
    count(op, 8);
  }

  private static void count(Operations op, int step) {
    op.execute(
        "insert into counted values (" + step + ")", "delete from counted where step = " + step);
  }

  private static void repeat(Operations op, int step) {
    op.run(
            "repeat " + step,
            connection -> Rows.execute(connection, "insert into repeated values (" + step + ")"))
        .outsideTransaction();
  }
}
