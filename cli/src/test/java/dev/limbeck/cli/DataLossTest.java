package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration that loses data says so, or is not run. */
class DataLossTest {

  private TestProject project;

  @BeforeEach
  void aProjectWithACustomerWhoHasAFax(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    project.entity("Customer", "@Id Long id;\nString name;\nString fax;\n");
    project.migrate("First");
  }

  @Test
  void whatIsGeneratedWaitsForAReason() {
    withoutFax();
    Golden.assertMatches("data-loss-revision", generated().anywhere());
    assertThat(source()).contains("@Accepts(\n    rule = \"loses-data\",\n    reason = \"\"\n)\n");
    project.compile();

    Golden.assertMatches("data-loss-upgrade", project.limbeck("upgrade").anywhere());
    assertThat(project.limbeck("upgrade", "--dry-run").exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(project.limbeck("upgrade", "--sql").exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(project.limbeck("lint").out()).contains("It gives no reason");

    change("reason = \"\"", "reason = \"Nobody has a fax any more.\"");
    Golden.assertMatches("data-loss-dry-run", project.limbeck("upgrade", "--dry-run").anywhere());
    project.limbeck("upgrade").requireDone();
    assertThat(project.limbeck("lint").out()).doesNotContain("loses-data");
  }

  @Test
  void aReasonThatWasGivenAtOnceStandsInTheSource() {
    withoutFax();
    assertThat(generated("--accept-data-loss", "Nobody has a \"fax\" any more.").err()).isEmpty();
    assertThat(source()).contains("reason = \"Nobody has a \\\"fax\\\" any more.\"");
    project.compile().limbeck("upgrade").requireDone();
  }

  @Test
  void whatWasAppliedIsNotAskedAgain() {
    project.byHand("Drop fax", "op.dropColumn(\"customer\", \"fax\");", "");
    assertThat(project.limbeck("upgrade").err()).contains("drop column customer.fax");

    change(
        "@Revision(", "@dev.limbeck.Accepts(rule = \"loses-data\", reason = \"So.\")\n@Revision(");
    project.limbeck("upgrade").requireDone();
    change("@dev.limbeck.Accepts(rule = \"loses-data\", reason = \"So.\")\n", "");
    assertThat(project.limbeck("upgrade").requireDone().out()).startsWith("Nothing to do");
  }

  @Test
  void whatIsDroppedIfItIsThereIsLostToo() {
    project.byHand(
        "Drop it all",
        """
        op.ifExists().dropColumn("customer", "fax");
        op.ifExists().dropTable("customer");
        """,
        "");

    assertThat(project.limbeck("upgrade").err())
        .contains("loses data and does not say that it is meant so")
        .contains("drop column customer.fax if exists; drop table customer if exists");
  }

  @Test
  void whatAMigrationMadeItselfMayGoAgain() {
    project.byHand(
        "Pass by",
        """
        op.createTable("passing", table -> table.column("id", bigint()));
        op.dropColumn("passing", "id");
        op.ifExists().dropTable("passing");
        """,
        "");
    project.limbeck("upgrade").requireDone();
  }

  @Test
  void aDowngradeSaysWhatItLosesAndGoesOn() {
    Golden.assertMatches("data-loss-downgrade", project.limbeck("downgrade", "base").anywhere());
  }

  private void withoutFax() {
    project.entity("Customer", "@Id Long id;\nString name;\n").compile();
  }

  private TestProject.Run generated(String... more) {
    String[] command = {
      "revision", "--autogenerate", "-m", "Forget fax numbers", "--created", "2026-01-16T10:30Z"
    };
    String[] all = new String[command.length + more.length];
    System.arraycopy(command, 0, all, 0, command.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    return project.limbeck(all).requireDone();
  }

  private String source() {
    return project.read(project.newestMigration());
  }

  private void change(String from, String to) {
    project.write(project.newestMigration(), source().replace(from, to)).compile();
  }
}
