package dev.limbeck.operation;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Statement;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class IfNeededTest {

  private static final Schema USERS =
      Replay.forward(
          Schema.EMPTY,
          Operations.collect(op -> op.createTable("users", table -> table.column("id", bigint()))));

  @Test
  void whatIsDoneAlreadyChangesNothingAndHasNothingToTakeBack() {
    for (Operation step :
        Operations.collect(
            op -> {
              op.ifNotExists().createTable("users", table -> table.column("other", text()));
              op.ifNotExists().addColumn("users", column("id", text()));
              op.ifExists().dropTable("folk");
              op.ifExists().dropColumn("users", "nick");
              op.ifExists().dropIndex("folk_idx", "folk");
            })) {
      assertThat(step.apply(USERS)).as(step.describe()).isEqualTo(USERS);
      assertThat(step.inverse(USERS)).as(step.describe()).isEmpty();
    }
  }

  @Test
  void whatIsToBeDoneIsDoneAndTakenBack() {
    Operation drop = only(op -> op.ifExists().dropTable("users"));

    assertThat(drop.apply(USERS)).isEqualTo(Schema.EMPTY);
    assertThat(Replay.forward(Schema.EMPTY, drop.inverse(USERS))).isEqualTo(USERS);
  }

  @Test
  void theTableOfAColumnMustBeThereAsPostgresAsks() {
    Operation drop = only(op -> op.ifExists().dropColumn("folk", "nick"));

    assertThatThrownBy(() -> drop.apply(USERS))
        .isInstanceOf(SchemaException.class)
        .hasMessage("There is no table folk.");
  }

  @Test
  void theClauseStandsWhereTheGrammarHasIt() {
    assertThat(sql(op -> op.ifExists().dropColumn("sales.drop column x", "drop column y")))
        .containsExactly(
            "alter table sales.\"drop column x\" drop column if exists \"drop column y\"");
    assertThat(sql(op -> op.ifNotExists().createIndexConcurrently("a_idx", "users", "a")))
        .containsExactly("create index concurrently if not exists a_idx on users (a)");
  }

  @Test
  void aCommentThatTheClauseDoesNotGuardIsRefused() {
    assertThatThrownBy(
            () -> sql(op -> op.ifNotExists().addColumn("users", column("a", text()).comment("A"))))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("PostgreSQL's \"if not exists\" does not guard all of: add column");
  }

  @Test
  void thereIsNoSuchFormOfAnythingElse() {
    Operation rename = new RenameTable(QualifiedName.of("users"), "people");

    assertThatThrownBy(() -> new IfNeeded(rename))
        .isInstanceOf(SchemaException.class)
        .hasMessage("There is no \"if exists\" for: rename table users to people.");
  }

  private static Operation only(Consumer<Operations> script) {
    return Operations.collect(script).get(0);
  }

  private static List<String> sql(Consumer<Operations> script) {
    return new PostgreSql().statements(only(script)).stream().map(Statement::sql).toList();
  }
}
