package dev.limbeck.operation;

import static dev.limbeck.Definitions.check;
import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static dev.limbeck.Types.type;
import static dev.limbeck.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.Operations;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ReplayTest {

  private static final Schema USERS =
      after(
          Schema.EMPTY,
          op -> {
            op.createTable(
                "users",
                table -> {
                  table.column("id", bigint()).identity();
                  table.column("email", varchar(255)).notNull();
                  table.primaryKey("users_pkey", "id");
                  table.unique("users_email_key", "email");
                  table.check("users_email_check", "email <> '' and length(email) > 3");
                });
            op.createIndex(
                "users_email_lower_idx", "users", index -> index.expression("lower(email)"));
          });

  @Test
  void aRenamedColumnIsFollowedByConstraintsIndexesAndExpressions() {
    Schema after = after(USERS, op -> op.renameColumn("users", "email", "mail"));

    assertThat(after.tables().get(0).constraint("users_email_check"))
        .contains(new Check("users_email_check", "mail <> '' and length(mail) > 3"));
    assertThat(
            after.tables().get(0).index("users_email_lower_idx").orElseThrow().keys().get(0).sql())
        .isEqualTo("lower(mail)");
  }

  @Test
  void aRenamedTypeAndValueAreFollowedByColumnsAndExpressions() {
    Schema moods =
        after(
            USERS,
            op -> {
              op.createEnum("mood", "ok", "sad");
              op.addColumn("users", column("mood", type("mood[]")).defaultTo("'{ok}'::mood[]"));
              op.addColumn("users", column("now", type("mood")).defaultTo("'ok'"));
              op.addConstraint("users", check("c", "now <> 'ok'::mood or email = 'mood'"));
            });

    Schema after =
        after(
            moods,
            op -> {
              op.renameType("mood", "Feeling");
              op.renameEnumValue("Feeling", "ok", "fine");
            });

    assertThat(after.tables().get(0).column("mood"))
        .contains(
            column("mood", type("\"Feeling\"[]")).defaultTo("'{ok}'::\"Feeling\"[]").column());
    assertThat(after.tables().get(0).column("now"))
        .contains(column("now", type("\"Feeling\"")).defaultTo("'fine'").column());
    assertThat(after.tables().get(0).constraint("c"))
        .contains(new Check("c", "now <> 'fine'::\"Feeling\" or email = 'mood'"));
  }

  @Test
  void severalValuesAreTakenBackByMakingTheTypeAnewOnce() {
    Schema moods = after(Schema.EMPTY, op -> op.createEnum("mood", "ok"));
    List<Operation> additions =
        Operations.collect(
            op -> {
              op.addEnumValue("mood", "sad");
              op.addEnumValueBefore("mood", "elated", "ok");
            });

    assertThat(Replay.backward(moods, additions))
        .isEqualTo(
            Operations.collect(
                op -> op.rebuildEnum("mood", List.of("elated", "ok", "sad"), List.of("ok"))));
  }

  @Test
  void aTypeThatIsInUseCannotGo() {
    assertThatThrownBy(
            () ->
                after(
                    USERS,
                    op -> {
                      op.createEnum("mood", "ok");
                      op.addColumn("users", column("mood", type("mood")));
                      op.dropType("mood");
                    }))
        .isInstanceOf(SchemaException.class)
        .hasMessage("Type mood cannot go while column users.mood is of it.");
  }

  @Test
  void droppingAColumnKeepsEnoughToPutItBack() {
    List<Operation> drop = Operations.collect(op -> op.dropColumn("users", "email"));

    List<Operation> back = Replay.backward(USERS, drop);

    assertThat(Replay.forward(USERS, drop).tables().get(0).constraints()).hasSize(1);
    assertThat(Replay.forward(Replay.forward(USERS, drop), back)).isEqualTo(USERS);
  }

  @Test
  void whatDoesNotFitIsRefusedByName() {
    assertThatThrownBy(() -> after(USERS, op -> op.addColumn("users", column("id", text()))))
        .isInstanceOf(SchemaException.class)
        .hasMessage("Column users.id is there already.");
    assertThatThrownBy(() -> after(USERS, op -> op.dropTable("user")))
        .hasMessage("There is no table user.");
  }

  @Test
  void sqlThatOnlyChangesRowsLeavesTheSchemaKnown() {
    assertThat(Operations.collect(op -> op.execute("update users set email = 'a'")).get(0))
        .matches(Operation::effectIsKnown);
    assertThat(Operations.collect(op -> op.execute("alter table users drop email")).get(0))
        .matches(operation -> !operation.effectIsKnown());
  }

  @Test
  void theFingerprintSeesOperationsAndNotLambdas() {
    Consumer<Operations> script = op -> op.run("fill", connection -> connection.commit());
    Consumer<Operations> other = op -> op.run("fill", connection -> connection.rollback());

    assertThat(Fingerprint.of(Operations.collect(script)))
        .isEqualTo(Fingerprint.of(Operations.collect(other)))
        .startsWith("1:");
  }

  private static Schema after(Schema before, Consumer<Operations> script) {
    return Replay.forward(before, Operations.collect(script));
  }
}
