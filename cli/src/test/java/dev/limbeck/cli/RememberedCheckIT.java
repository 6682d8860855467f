package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the packaged Limbeck remembers of one check is true at the next one. */
class RememberedCheckIT {

  private static final String SNAPSHOT = "src/main/resources/META-INF/limbeck/schema.json";

  private TestProject project;
  private String migration;

  @BeforeEach
  void anUpgradedProjectThatWasChecked(@TempDir Path folder) throws Exception {
    project =
        TestProject.in(folder)
            .entity("Customer", "@Id Long id;\n@Column(length = 80) String name;\n")
            .onDatabase()
            .migrate("First");
    migration = project.newestMigration();
    assertThat(check()).isEqualTo(AGREES);
  }

  private static final Run AGREES = new Run(0, List.of());

  @Test
  void nothingChanged() throws Exception {
    assertThat(check()).isEqualTo(AGREES);
  }

  @Test
  void aMigrationWasChanged() throws Exception {
    String text = project.read(migration);
    project.write(migration, text.replace("varchar(80)", "varchar(90)")).compile();
    assertThat(check().exitCode()).isEqualTo(ExitCode.DIFFERENT);
    assertThat(check().lines()).anyMatch(it -> it.startsWith("The snapshot is not what the mig"));

    project.write(migration, text).compile();
    assertThat(check()).isEqualTo(AGREES);
  }

  @Test
  void aClassThatAMigrationCallsWasChanged() throws Exception {
    length(80);
    String text = project.read(migration);
    project.write(migration, text.replace("varchar(80)", "varchar(Length.of())")).compile();
    assertThat(check()).isEqualTo(AGREES);
    assertThat(check()).isEqualTo(AGREES);

    length(90);
    project.compile();
    assertThat(check().exitCode()).isEqualTo(ExitCode.DIFFERENT);
  }

  @Test
  void theSnapshotWasChanged() throws Exception {
    String text = project.read(SNAPSHOT);
    project.write(SNAPSHOT, text.replace("varchar(80)", "varchar(70)"));
    assertThat(check().exitCode()).isEqualTo(ExitCode.DIFFERENT);
  }

  @Test
  void aMigrationWasAdded() throws Exception {
    project.byHand("Second", "", "");
    project.compile();
    assertThat(check().exitCode()).isNotZero();
  }

  private void length(int length) {
    project.write(
        "src/main/java/migrations/Length.java",
        """
        package migrations;

        final class Length {
          static int of() {
            return %d;
          }
        }
        """
            .formatted(length));
  }

  /** What a check says beside that all agree. */
  private record Run(int exitCode, List<String> lines) {}

  private Run check() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(Path.of("target/limbeck").toAbsolutePath().toString(), "check")
            .directory(project.folder().toFile())
            .redirectErrorStream(true);
    builder.environment().put("LIMBECK_URL", project.variable("LIMBECK_URL"));
    Process limbeck = builder.start();
    String output = new String(limbeck.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> lines = output.lines().filter(it -> !it.contains(" agree: ")).toList();
    return new Run(limbeck.waitFor(), lines);
  }
}
