package dev.limbeck.execute;

import static dev.limbeck.Definitions.column;
import static dev.limbeck.Types.bigint;
import static dev.limbeck.Types.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.IrreversibleMigrationException;
import dev.limbeck.operation.Fingerprint;
import dev.limbeck.operation.OperationSamples;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HistoryEntry;
import dev.limbeck.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExecutorTest extends OnDatabase {

  private static final List<String> OWN_TABLES =
      List.of(
          "public.limbeck_format",
          "public.limbeck_history",
          "public.limbeck_journal",
          "public.limbeck_revision");

  @Test
  void aMigrationGoesUpDownAndUpAgain() throws SQLException {
    Scripts scripts = users();

    assertThat(scripts.upgrade(connection, "head")).containsExactly("a", "b");
    Rows.execute(connection, "insert into users (nick) values ('x')");
    assertThat(scripts.downgrade(connection, "base")).containsExactly("b", "a");
    assertThat(Rows.of(connection, Rows.TABLES)).isEqualTo(OWN_TABLES);
    assertThat(scripts.upgrade(connection, "head")).containsExactly("a", "b");

    assertThat(Rows.of(connection, Rows.TABLES)).contains("public.users");
    assertThat(scripts.upgrade(connection, "head")).isEmpty();
  }

  @Test
  void downgradesGoToARevisionOrSoManyBack() throws SQLException {
    Scripts scripts = users().then("c", op -> op.createSequence("s"), op -> op.dropSequence("s"));
    scripts.upgrade(connection, "head");

    assertThat(scripts.downgrade(connection, "-1")).containsExactly("c");
    assertThat(scripts.upgrade(connection, "+1")).containsExactly("c");
    assertThat(scripts.downgrade(connection, "a")).containsExactly("c", "b");
    assertThat(scripts.executor().applied(connection))
        .extracting(AppliedRevision::id)
        .containsExactly("a");
  }

  @Test
  void theHistoryKeepsWhoWhenHowLongWhatAndWhichWay() throws SQLException {
    Scripts scripts = users();
    scripts.upgrade(connection, "a");
    scripts.downgrade(connection, "base");

    List<HistoryEntry> history = scripts.executor().history(connection);

    assertThat(history)
        .extracting(HistoryEntry::direction)
        .containsExactly(Direction.UPGRADE, Direction.DOWNGRADE);
    assertThat(history)
        .allSatisfy(
            entry -> {
              assertThat(entry.id()).isEqualTo("a");
              assertThat(entry.message()).isEqualTo("Do a");
              assertThat(entry.failed()).isFalse();
              assertThat(entry.user()).isEqualTo(connection.getMetaData().getUserName());
              assertThat(entry.toolVersion()).isEqualTo("test");
              assertThat(entry.took()).isBetween(Duration.ZERO, Duration.ofMinutes(1));
              assertThat(entry.checksum()).isEqualTo(checksum(scripts, "a"));
            });
  }

  @Test
  void lookingCreatesNothing() throws SQLException {
    Scripts scripts = users();

    assertThat(scripts.executor().applied(connection)).isEmpty();
    assertThat(scripts.executor().history(connection)).isEmpty();
    assertThat(scripts.downgrade(connection, "base")).isEmpty();
    assertThat(new Scripts().upgrade(connection, "head")).isEmpty();

    assertThat(Rows.of(connection, Rows.TABLES)).isEmpty();
  }

  @Test
  void everySampleOperationRuns() throws SQLException {
    Scripts scripts = new Scripts().thenAll("all", OperationSamples.all());

    scripts.upgrade(connection, "head");

    assertThat(Rows.of(connection, "select email || '-' from users")).hasSize(3);
  }

  @Test
  void theTablesLiveInTheSchemaThatIsConfigured() throws SQLException {
    Rows.execute(connection, "create schema \"App\"");
    Scripts scripts = new Scripts(settings("App"));
    scripts.then("a", op -> op.createTable("t", table -> table.column("id", bigint())));

    scripts.upgrade(connection, "head");

    assertThat(Rows.of(connection, Rows.TABLES))
        .containsExactly(
            "App.limbeck_format",
            "App.limbeck_history",
            "App.limbeck_journal",
            "App.limbeck_revision",
            "App.t");
    assertThat(Rows.of(connection, "show search_path")).containsExactly("\"$user\", public");
  }

  @Test
  void aSchemaThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> new Scripts(settings("App")).upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessage("There is no schema App in the database; make it first: create schema \"App\"");
    assertThatThrownBy(() -> Rows.execute(connection, "select 1/0"))
        .isInstanceOf(SQLException.class);
  }

  @Test
  void whatCannotBeUndoneIsRefusedBeforeAnythingRuns() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then("a", op -> op.createSequence("s"))
            .then("b", op -> op.createSequence("t"), op -> op.dropSequence("t"));
    scripts.upgrade(connection, "head");

    assertThatThrownBy(() -> scripts.downgrade(connection, "base"))
        .isInstanceOf(IrreversibleMigrationException.class);

    assertThat(scripts.executor().applied(connection))
        .extracting(AppliedRevision::id)
        .containsExactly("a", "b");
  }

  @Test
  void aDatabaseAheadOfTheCodeIsRefused() throws SQLException {
    users().upgrade(connection, "head");
    Scripts older =
        new Scripts().then("a", op -> op.createSequence("s"), op -> op.dropSequence("s"));

    assertThatThrownBy(() -> older.upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("ahead of the code: it has revision b");
    assertThatThrownBy(() -> older.downgrade(connection, "base"))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void tablesOfANewerLimbeckAreRefused() throws SQLException {
    users().upgrade(connection, "a");
    Rows.execute(connection, "update limbeck_format set version = 2");

    assertThatThrownBy(() -> users().upgrade(connection, "head"))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Limbeck's tables in schema public have format 2, which is newer than this Limbeck"
                + " knows (1); use the newer Limbeck.");
  }

  @Test
  void autocommitIsGivenBackAsItWas() throws SQLException {
    connection.setAutoCommit(false);

    users().upgrade(connection, "head");

    assertThat(connection.getAutoCommit()).isFalse();
    try (Connection other = database.connect()) {
      assertThat(Rows.of(other, Rows.TABLES)).contains("public.users");
      assertThat(Rows.of(other, Rows.LOCKS)).containsExactly("0");
    }
  }

  private static Scripts users() {
    return new Scripts()
        .then(
            "a",
            op ->
                op.createTable(
                    "users",
                    table -> {
                      table.column("id", bigint()).identity();
                      table.primaryKey("users_pkey", "id");
                    }),
            op -> op.dropTable("users"))
        .then(
            "b",
            op -> op.addColumn("users", column("nick", text())),
            op -> op.dropColumn("users", "nick"));
  }

  private static String checksum(Scripts scripts, String id) {
    RevisionInfo info = new RevisionInfo(id, List.of(), List.of(), List.of(), "", "");
    return Fingerprint.of(scripts.operations(info, Direction.UPGRADE));
  }

  private static ExecutionSettings settings(String schema) {
    return Scripts.SETTINGS.withSchema(schema);
  }
}
