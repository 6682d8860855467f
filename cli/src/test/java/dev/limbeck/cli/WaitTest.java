package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waiting for the run of somebody else. */
class WaitTest {

  private TestProject project;

  @BeforeEach
  void twoMigrations(@TempDir Path folder) {
    project = TestProject.in(folder).onDatabase();
    project.entity("Person", "@Id Long id;\n").compile();
    project.autogenerate("First").requireDone();
    project.byHand("Second", "op.execute(\"select 1\", \"select 1\");", "");
  }

  @Test
  void atHeadThereIsNothingToWaitFor() {
    project.limbeck("upgrade").requireDone();

    assertThat(project.limbeck("wait", "--timeout", "0s").requireDone().out())
        .endsWith(" has all that was waited for.\n");
  }

  @Test
  void itEndsWhenAnotherHasRunTheMigrations() throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try {
      Future<TestProject.Run> waiting =
          threads.submit(() -> project.limbeck("wait", "--timeout", "60s"));
      project.limbeck("upgrade").requireDone();

      waiting.get(60, TimeUnit.SECONDS).requireDone();
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whatIsMissingIsNamedWithItsOwnExitCode() {
    project.limbeck("upgrade", "+1").requireDone();

    Golden.assertMatches("wait-missing", project.limbeck("wait", "--timeout", "1s").anywhere());
    String first = project.query("select id from limbeck_revision").get(0);
    project.limbeck("wait", first, "--timeout", "0s").requireDone();
  }

  @Test
  void aDatabaseThatIsNotUpIsWaitedForAndThenAFailure() {
    project.with("LIMBECK_URL", "jdbc:postgresql://127.0.0.1:1/shop?user=ann");

    Golden.assertMatches(
        "wait-database-down", project.limbeck("wait", "--timeout", "1s").anywhere());
  }

  @Test
  void aTargetThatCountsFromHereIsRefused() {
    Golden.assertMatches("wait-relative", project.limbeck("wait", "+1").anywhere());
  }
}
