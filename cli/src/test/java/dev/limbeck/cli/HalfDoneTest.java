package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Migrations that are more than one transaction, dry runs, and what became of a database. */
class HalfDoneTest {

  private TestProject project;

  @BeforeEach
  void aMigrationThatIsParted(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    project.entity("Person", "@Id Long id;\nString name;\n").compile();
    project.autogenerate("First").requireDone();
    project.compile();
    project.byHand(
        "Unique names",
        """
        op.execute("update person set name = trim(name)", "select 1 -- nothing to take back");
        op.createIndexConcurrently(
            "person_name_key",
            "person",
            index -> {
              index.column("name");
              index.unique();
            });
        op.run("tell others", connection -> {}).outsideTransaction();
        """,
        "op.dropIndexConcurrently(\"person_name_key\", \"person\");");
  }

  @Test
  void aDryRunShowsEachTransactionAndChangesNothing() {
    Golden.assertMatches("dry-run", project.limbeck("upgrade", "--dry-run").anywhere());
    assertThat(project.query("select count(*) from pg_tables where schemaname = 'public'"))
        .containsExactly("0");
    project.limbeck("upgrade").requireDone();
    Golden.assertMatches("dry-run-nothing", project.limbeck("upgrade", "--dry-run").anywhere());
    Golden.assertMatches(
        "dry-run-downgrade", project.limbeck("downgrade", "-1", "--dry-run").anywhere());
  }

  @Test
  void whatIsHalfDoneIsToldShownAndGoneOnWith() {
    project.limbeck("upgrade", "+1").requireDone();
    project.execute("insert into person (id, name) values (1, 'Ann'), (2, 'Ann ')");

    Golden.assertMatches("half-way", project.limbeck("upgrade").anywhere());
    Golden.assertMatches("repair", project.limbeck("repair").anywhere());
    Golden.assertMatches("verify-half-done", project.limbeck("verify").anywhere());
    Golden.assertMatches("dry-run-half-done", project.limbeck("upgrade", "--dry-run").anywhere());

    project.execute("update person set name = 'Bob' where id = 2");
    Golden.assertMatches("gone-on-with", project.limbeck("upgrade").anywhere());
    Golden.assertMatches("repair-nothing", project.limbeck("repair").anywhere());
    Golden.assertMatches("history-gone-on-with", project.limbeck("history", "-v").anywhere());
  }

  @Test
  void aPersonMaySayHowItWasSettled() {
    project.limbeck("upgrade", "+1").requireDone();
    project.execute("insert into person (id, name) values (1, 'Ann'), (2, 'Ann ')");
    project.limbeck("upgrade");

    Golden.assertMatches("repair-undone", project.limbeck("repair", "--undone").anywhere());
    assertThat(project.limbeck("current").out()).contains("First");
    project.limbeck("upgrade");
    Golden.assertMatches("repair-done", project.limbeck("repair", "--done").anywhere());
    assertThat(project.limbeck("current").out()).contains("Unique names");
    Golden.assertMatches("repair-both", project.limbeck("repair", "--done", "--undone"));
  }

  @Test
  void whatWasChangedSinceTheCutIsShownInsteadOfWhatIsLeft() {
    project.limbeck("upgrade", "+1").requireDone();
    project.execute("insert into person (id, name) values (1, 'Ann'), (2, 'Ann ')");
    project.limbeck("upgrade");
    project.execute("update limbeck_journal set fingerprint = 'x', text = 'delete from person'");

    Golden.assertMatches("repair-changed", project.limbeck("repair").anywhere());
  }

  @Test
  void whatWasChangedByHandIsNamedWithTheWayBack() {
    project.limbeck("upgrade").requireDone();
    Golden.assertMatches("verify-good", project.limbeck("verify").anywhere());

    project.execute(
        "alter table person drop column name",
        "create table stray (id bigint)",
        "create index stray_idx on person (id)");
    Golden.assertMatches("verify-changed-by-hand", project.limbeck("verify").anywhere());
  }

  @Test
  void anEditedMigrationIsNamed() {
    project.limbeck("upgrade").requireDone();
    String file = project.newestMigration();
    project.write(file, project.read(file).replace("trim(name)", "upper(name)"));
    project.compile();

    Golden.assertMatches("verify-edited", project.limbeck("verify").anywhere());
  }

  @Test
  void aDatabaseThatWasMadeInAnotherWayIsStamped() {
    project.execute("create table person (id bigint primary key, name varchar(255))");

    Golden.assertMatches("stamp-refused", project.limbeck("stamp", "head", "--verify").anywhere());
    assertThat(project.query("select count(*) from pg_tables where tablename like 'limbeck%'"))
        .containsExactly("0");
    project.execute("create unique index person_name_key on person (name)");
    Golden.assertMatches("stamp", project.limbeck("stamp", "head", "--verify").anywhere());
    Golden.assertMatches("stamp-again", project.limbeck("stamp", "head").anywhere());
    project.limbeck("verify").requireDone();
    Golden.assertMatches("stamp-down", project.limbeck("stamp", "-1").anywhere());
    project.execute("update limbeck_revision set id = 'gone'");
    assertThat(project.limbeck("stamp", "base").exitCode()).isEqualTo(3);
    Golden.assertMatches("stamp-purge", project.limbeck("stamp", "head", "--purge").anywhere());
    Golden.assertMatches("stamp-history", project.limbeck("history", "-v").anywhere());
  }

  @Test
  void aScriptDoesWhatAnUpgradeDoes() {
    assertThat(project.limbeck("upgrade", "--sql").err())
        .isEqualTo(
            "Refused: Revision 8e8e2bdf8715 (Unique names) has the Java step \"tell others\", which"
                + " is no SQL; run it with a connection, or let the script leave it to be done by"
                + " hand (--java-as-comments).\n");
    TestProject.Run script = project.limbeck("upgrade", "--sql", "+1").requireDone();
    Golden.assertMatches(
        "script", new TestProject.Run(0, script.out().replaceAll("'0[.][^']*'", "'VERSION'"), ""));

    project.execute(script.out());

    assertThat(project.limbeck("current").requireDone().out()).contains("First");
    project.limbeck("verify").requireDone();
    project.limbeck("upgrade").requireDone();
    Golden.assertMatches("script-without-place", project.limbeck("downgrade", "--sql", "base"));
    project.execute(
        project.limbeck("downgrade", "--sql", "head:-1").requireDone().out().split("(?<=;)\n"));
    assertThat(project.limbeck("current").requireDone().out()).contains("First");
  }

  @Test
  void aScriptForPsqlMayBeRunAgain() {
    Golden.assertMatches("idempotent-without-sql", project.limbeck("upgrade", "--idempotent"));
    TestProject.Run script =
        project.limbeck("upgrade", "--sql", "--idempotent", "--java-as-comments").requireDone();
    Golden.assertMatches(
        "idempotent",
        new TestProject.Run(0, script.out().replaceAll("'0[.][^']*'", "'VERSION'"), ""));
  }

  @Test
  void limbecksTablesAloneAreMade() {
    Golden.assertMatches("ensure-version", project.limbeck("ensure-version").anywhere());
    assertThat(project.query("select count(*) from pg_tables where tablename like 'limbeck%'"))
        .containsExactly("4");
    assertThat(project.limbeck("ensure-version").requireDone().out()).startsWith("Nothing to do");
    assertThat(project.query("select count(*) from pg_tables where schemaname = 'public'"))
        .containsExactly("4");
  }

  @Test
  void timesThatAreNone() {
    Golden.assertMatches("no-length-of-time", project.limbeck("upgrade", "--lock-timeout", "2"));
    Golden.assertMatches(
        "no-transactions", project.limbeck("upgrade", "--transactions", "per-day"));
    Golden.assertMatches(
        "one-transaction-refused",
        project.limbeck("upgrade", "--transactions", "per-run").anywhere());
  }
}
