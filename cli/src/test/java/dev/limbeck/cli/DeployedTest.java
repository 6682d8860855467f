package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where an application runs there are classes and settings, and no sources. */
class DeployedTest {

  @TempDir private Path folder;

  @Test
  void migrationsRunWithoutTheirSources() {
    TestProject project = TestProject.in(folder).entity("User", "@Id Long id;\n").compile();
    project.limbeck("revision", "--autogenerate", "-m", "First");
    String classes = project.compile().folder().resolve("target/classes").toString();

    try (ShadowDatabase database = TestPostgres.database()) {
      TestProject deployed =
          TestProject.empty(folder.resolve("deployed"))
              .write("limbeck.properties", "classes=" + classes.replace("\\", "\\\\") + "\n")
              .with("LIMBECK_URL", database.url());

      assertThat(deployed.limbeck("upgrade").text()).contains("exit code 0", "First  applied");
      assertThat(deployed.limbeck("current").out()).endsWith(" (head)  First\n");
      assertThat(deployed.limbeck("downgrade", "base").text()).contains("is at base now");
    }
  }
}
