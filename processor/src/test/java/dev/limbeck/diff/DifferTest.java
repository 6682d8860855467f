package dev.limbeck.diff;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.ColumnSpec;
import dev.limbeck.Operations;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DifferTest {

  private static final Schema USERS =
      after(
          Schema.EMPTY,
          op ->
              op.createTable(
                  "users",
                  table -> {
                    table.column("id", bigint()).identity();
                    table.column("nick", varchar(40));
                    table.primaryKey("users_pkey", "id");
                  }));

  @Test
  void nothingIsDoneWhereNothingDiffers() {
    assertThat(Differ.between(USERS, USERS)).isEmpty();
  }

  @Test
  void aColumnThatLooksRenamedIsDroppedAndAddedAndSaidAloud() {
    Schema wanted =
        after(
            USERS,
            op -> {
              op.dropColumn("users", "nick");
              op.addColumn("users", column("nickname", varchar(40)));
            });

    List<Operation> steps = Differ.between(USERS, wanted);

    assertThat(steps)
        .extracting(Operation::describe)
        .containsExactly("add column users.nickname varchar(40)", "drop column users.nick");
    assertThat(RenameSuggestion.among(USERS, steps))
        .extracting(RenameSuggestion::text)
        .containsExactly(
            "Column users.nick is dropped with its values while users.nickname of the same type,"
                + " varchar(40), is added. If it is the same column under another name, write"
                + " op.renameColumn(\"users\", \"nick\", \"nickname\") instead.");
  }

  @Test
  void aTableThatLooksRenamedIsSaidAloud() {
    Schema wanted = after(USERS, op -> op.renameTable("users", "people"));

    assertThat(RenameSuggestion.among(USERS, Differ.between(USERS, wanted)))
        .extracting(RenameSuggestion::text)
        .containsExactly(
            "Table users is dropped with its rows while people with the same columns is created. If"
                + " it is the same table under another name, write op.renameTable(\"users\","
                + " \"people\") instead.");
  }

  @Test
  void theOrderOfColumnsThatWereReadDoesNotMatterWhereATypeIsMadeAnew() {
    Schema one = moods(List.of("a", "b"), List.of("one", "two"), true);
    Schema other = moods(List.of("b", "a"), List.of("one", "two"), true);
    Schema wanted = moods(List.of("a", "b"), List.of("two"), false);

    assertThat(Differ.between(other, wanted)).isEqualTo(Differ.between(one, wanted));
  }

  private static Schema moods(List<String> columns, List<String> values, boolean defaults) {
    return after(
        Schema.EMPTY,
        op -> {
          op.createEnum("mood", values.toArray(String[]::new));
          op.createTable(
              "users",
              table ->
                  columns.forEach(
                      name -> {
                        ColumnSpec column = table.column(name, type("mood"));
                        if (defaults) {
                          column.defaultTo("'one'");
                        }
                      }));
        });
  }

  private static Schema after(Schema before, Consumer<Operations> script) {
    return Replay.forward(before, Operations.collect(script));
  }
}
