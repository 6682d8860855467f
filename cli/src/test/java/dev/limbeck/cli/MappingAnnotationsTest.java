package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Limbeck's own annotations make of a project whose tables have rows. */
class MappingAnnotationsTest {

  private TestProject project;

  @BeforeEach
  void aTableWithRows(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    entity("Customer", "", "@Id @GeneratedValue Long id;\nString nick;\n");
    project.migrate("First tables");
    project.execute("insert into customer values (nextval('customer_seq'), 'ann')");
  }

  @Test
  void aRenamedTableAndColumnKeepTheirRowsAndCount() {
    project.delete("src/main/java/app/Customer.java");
    project.delete("target/classes/app/Customer.class");
    entity(
        "Buyer",
        "@RenamedFrom(\"customer\")",
        "@Id @GeneratedValue Long id;\n@RenamedFrom(\"nick\") String handle;\n");
    project.compile();

    assertThat(project.limbeck("check").out())
        .contains(
            "  rename table customer to buyer\n",
            "  rename sequence customer_seq to buyer_seq\n",
            "  rename column buyer.nick to handle\n")
        .doesNotContain("drop", "create");
    project.migrate("Customers are buyers");

    assertThat(project.query("select id, handle from buyer")).containsExactly("1|ann");
    assertThat(project.query("select nextval('buyer_seq')")).containsExactly("51");
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select id, nick from customer")).containsExactly("1|ann");
    project.limbeck("upgrade").requireDone();
    assertAgrees();
  }

  @Test
  void anOldNameBesideTheNewOneIsRefused() {
    project.execute("alter table customer add handle varchar(255)");
    entity("Customer", "", "@Id @GeneratedValue Long id;\n@RenamedFrom(\"nick\") String handle;\n");
    project.compile();

    TestProject.Run run = project.autogenerate("Rename");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .contains(
            "Columns customer.nick and customer.handle are both there, and @RenamedFrom says");
  }

  @Test
  void aColumnIsFilledBeforeItForbidsNull() {
    entity(
        "Customer",
        "",
        """
        @Id @GeneratedValue Long id;
        @Backfill("'?'") @Column(nullable = false) String nick;
        @Backfill("upper(nick)") @Column(nullable = false) String login;
        """);
    project.compile();
    project.migrate("Logins");

    assertThat(project.read(project.newestMigration()))
        .contains(
            "op.backfill(\"customer\", fill -> fill.set(\"login\", \"upper(nick)\").where(\"login is null\"));");
    assertThat(project.query("select nick, login from customer")).containsExactly("ann|ANN");
    assertThat(
            project.query(
                "select column_name, is_nullable from information_schema.columns"
                    + " where table_name = 'customer' order by 1"))
        .containsExactly("id|NO", "login|NO", "nick|NO");
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select nick from customer")).containsExactly("ann");
    project.limbeck("upgrade").requireDone();
    assertAgrees();
  }

  @Test
  void aTableOfSomebodyElsesIsPointedAtAndLeftAlone() {
    project.execute(
        "create table country (id bigint primary key, name text not null)",
        "insert into country values (1, 'Malta')");
    entity("Country", "@Unmanaged", "@Id @GeneratedValue Long id;\n");
    entity(
        "Customer", "", "@Id @GeneratedValue Long id;\nString nick;\n@ManyToOne Country home;\n");
    project.migrate("Homes");

    project.execute("update customer set home_id = 1");
    assertThat(project.read(project.newestMigration()))
        .contains("references(\"country\", \"id\")")
        .doesNotContain("createTable", "createSequence");
    assertAgrees();
    project.with("LIMBECK_URL", "");
    assertThat(project.limbeck("check").requireDone().out()).contains("a private PostgreSQL");
  }

  @Test
  void aTableThatWasOursIsKeptWhenItIsNotAnyMore() {
    entity("Customer", "@Unmanaged", "@Id @GeneratedValue Long id;\nint other;\n");
    entity("Note", "", "@Id Long id;\n@ManyToOne Customer customer;\n");
    project.migrate("Notes");

    assertThat(project.query("select id, nick from customer")).containsExactly("1|ann");
    assertThat(project.read(project.newestMigration()))
        .doesNotContain("dropTable(\"customer\"", "dropColumn", "dropSequence", "\"other\"");
    assertThat(project.limbeck("snapshot").requireDone().out()).isNotEmpty();
    assertAgrees();
  }

  @Test
  void aColumnOfSomebodyElsesIsLeftAlone() {
    project.execute("alter table customer add score integer", "create index on customer (score)");
    entity(
        "Customer",
        "",
        "@Id @GeneratedValue Long id;\n@Unmanaged String nick;\n@Unmanaged long score;\n");
    project.compile();

    assertAgrees();
  }

  @Test
  void indexesAndConstraintsOfEveryFormArrive() {
    entity(
        "Customer",
        """
        @ConstraintName(primaryKey = "customer_pk")
        @TableIndex(keys = "(lower(nick)) text_pattern_ops desc nulls last", where = "nick <> ''")
        @TableIndex(keys = "nick", include = "since", unique = true, nullsNotDistinct = true)
        @TableUnique(columns = {"nick", "since"}, include = "until", initiallyDeferred = true)
        @Exclusion(elements = "(daterange(since, until)) with &&", where = "nick is not null")
        """,
        """
        @Id @GeneratedValue Long id;
        String nick;
        java.time.LocalDate since;
        java.time.LocalDate until;
        """);
    project.migrate("Rules");

    assertThat(
            project.query(
                "select conname from pg_constraint where conrelid = 'customer'::regclass"
                    + " and contype <> 'n' order by 1"))
        .containsExactly("customer_expr_excl", "customer_nick_since_key", "customer_pk");
    assertAgrees();
  }

  private void assertAgrees() {
    assertThat(project.limbeck("check").requireDone().out())
        .contains(" agree: ")
        .doesNotContain("Drift");
    assertThat(project.autogenerate("Again").requireDone().out()).startsWith("Nothing to do");
  }

  private void entity(String name, String annotations, String body) {
    project.write(
        "src/main/java/app/" + name + ".java",
        """
        package app;

        import dev.limbeck.mapping.*;
        import jakarta.persistence.*;

        @Entity
        %s
        public class %s {
        %s}
        """
            .formatted(annotations.strip(), name, body.indent(2)));
  }
}
