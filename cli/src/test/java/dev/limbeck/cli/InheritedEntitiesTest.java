package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of entities that inherit in the database, of which entities say nothing. */
class InheritedEntitiesTest {

  private TestProject project;

  @BeforeEach
  void aTable(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
  }

  @Test
  void aTableInheritsAsItDoesInTheDatabase() {
    customer("@Id Long id;\nString name;\n");
    project.migrate("First");
    project.execute(
        "create table party (id bigint not null)", "alter table customer inherit party");
    String drift = "table customer: inherits from party is only in the database";
    assertThat(project.limbeck("check").requireDone().out()).contains(drift);

    customer("@Id Long id;\nString name;\nString phone;\n");
    project.migrate("Add phone");
    assertThat(project.query("select count(*) from pg_inherits")).containsExactly("1");
    project.limbeck("downgrade", "-1").requireDone();
    assertThat(project.query("select count(*) from pg_inherits")).containsExactly("1");
  }

  @Test
  void whatWouldBeCarriedOnToAnotherTableIsRefused() {
    customer("@Id Long id;\nString name;\n");
    project.migrate("First");
    project.execute("create table vip () inherits (customer)");
    assertThat(project.limbeck("check").requireDone().out())
        .contains("table vip is only in the database");

    customer("@Id Long id;\nString name;\nString phone;\n");
    project.compile();
    TestProject.Run refused = project.autogenerate("Add phone");

    assertThat(refused.exitCode()).isEqualTo(3);
    assertThat(refused.err())
        .contains("Table vip inherits from customer, of which column phone is to change.");
  }

  private void customer(String body) {
    project.entity("Customer", body);
  }
}
