package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two pods that start at once, as processes of their own. */
class TwoProcessesIT {

  @TempDir private Path folder;

  @Test
  void oneDoesTheWorkAndTheOtherFindsNothingToDo() throws Exception {
    TestProject project = TestProject.in(folder).entity("User", "@Id Long id;\n").onDatabase();
    project.compile();
    project.autogenerate("First").requireDone();
    project.fill("op.execute(\"select pg_sleep(2)\");\n", "");
    project.compile();

    Process one = upgrade(project);
    Process other = upgrade(project);

    List<String> said = List.of(output(one), output(other));
    assertThat(one.waitFor()).as(said.get(0)).isZero();
    assertThat(other.waitFor()).as(said.get(1)).isZero();
    assertThat(said).filteredOn(text -> text.contains("First  applied")).hasSize(1);
    assertThat(said).filteredOn(text -> text.contains("Nothing to do")).hasSize(1);
    assertThat(project.query("select count(*) from limbeck_history")).containsExactly("1");
  }

  private static Process upgrade(TestProject project) throws IOException {
    ProcessBuilder limbeck =
        new ProcessBuilder(Path.of("target/limbeck").toAbsolutePath().toString(), "upgrade")
            .directory(project.folder().toFile())
            .redirectErrorStream(true);
    limbeck.environment().put("LIMBECK_URL", project.variable("LIMBECK_URL"));
    return limbeck.start();
  }

  private static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
