package dev.limbeck.execute;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.limbeck.Transactions;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.OperationSamples;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs that are cut off at a statement: by ending their session, before each step in turn, and by
 * killing the process (kill -9), before a step and inside one. The next upgrade always arrives, at
 * the same schema as a run that nobody disturbed, with no step done twice. {@code
 * -Dlimbeck.tries=1000} kills more processes.
 */
@Timeout(600)
class KillTest {

  private static final int USUAL_TRIES = 50;
  private static final int TRIES = Integer.getInteger("limbeck.tries", USUAL_TRIES);
  private static final int KILLS = Math.max(2, TRIES / 8);

  /** Every kind of operation is among the samples, which a test of theirs holds complete. */
  @Test
  void everyOperationIsGoneOnWithAfterItsSessionEnds() throws SQLException {
    List<Operation> all = OperationSamples.all();
    cutBeforeEachStep(
        () ->
            new Scripts(Scripts.SETTINGS.withTransactions(Transactions.PER_OPERATION))
                .thenAll("all", all),
        "all",
        oneIn(5));
    cutBeforeEachStep(() -> new Scripts().thenAll("all", all), "all", oneIn(11));
  }

  // Which ones, differs from run to run; with five times the usual tries, and more, it is each.
  private static int oneIn(int usual) {
    return Math.max(1, usual * USUAL_TRIES / TRIES);
  }

  @Test
  void thirtyStepsAreGoneOnWithAfterTheirSessionEnds() throws SQLException {
    cutBeforeEachStep(ThirtySteps::scripts, "thirty", 1);
  }

  @Test
  void aMigrationOfATableInUseIsGoneOnWithAfterItsSessionEnds() throws SQLException {
    cutBeforeEachStep(InUse::scripts, "busy", 1);
  }

  @Test
  void thirtyStepsAreGoneOnWithAfterTheProcessIsKilled() throws Exception {
    killTheProcess("thirty");
  }

  @Test
  void aMigrationOfATableInUseIsGoneOnWithAfterTheProcessIsKilled() throws Exception {
    killTheProcess("busy");
  }

  private static void killTheProcess(String revision) throws Exception {
    Goal goal = Goal.of(() -> Victim.scripts(revision));
    int steps = steps(revision);
    long seed = Long.getLong("limbeck.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int kill = 0; kill < KILLS; kill++) {
      int step = 1 + random.nextInt(steps);
      boolean inside = kill % 2 == 0;
      try (ShadowDatabase database = TestPostgres.database()) {
        killAt(database, revision, step, inside ? random.nextInt(8) : -1);
        String how =
            "killed at step %d, inside: %s, -Dlimbeck.seed=%d".formatted(step, inside, seed);
        goal.requireReached(database, how);
        requireRows(database, revision, how);
      }
    }
  }

  private static int steps(String revision) throws SQLException {
    AtomicInteger steps = new AtomicInteger();
    ProgressListener counter =
        new ProgressListener() {
          @Override
          public void step(RevisionInfo begun, String text, int number, int count) {
            if (begun.id().equals(revision)) {
              steps.set(count);
            }
          }
        };
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      Victim.scripts(revision).upgrade(connection, "head", counter);
    }
    return steps.get();
  }

  private static void requireRows(ShadowDatabase database, String revision, String how)
      throws SQLException {
    try (Connection connection = database.connect()) {
      if (revision.equals("thirty")) {
        Goal.requireCounted(connection, how);
      }
      if (revision.equals("busy")) {
        InUse.requireNumbered(connection, how);
      }
    }
  }

  private static void cutBeforeEachStep(Supplier<Scripts> scripts, String revision, int stride)
      throws SQLException {
    Goal goal = Goal.of(scripts);
    int step = 1 + new Random().nextInt(stride);
    while (true) {
      try (ShadowDatabase database = TestPostgres.database()) {
        Cut cut = new Cut(database, revision, step);
        boolean failed = cut.upgrade(scripts.get());
        if (!failed) {
          assertThat(step).as("the steps of " + revision).isGreaterThan(20);
          return;
        }
        goal.requireReached(database, "cut before step " + step);
        requireRows(database, revision, "cut before step " + step);
      }
      step += stride;
    }
  }

  /** Kills it before a step, or so many milliseconds after that step was let go. */
  private static void killAt(ShadowDatabase database, String revision, int step, int milliseconds)
      throws IOException, InterruptedException {
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                database.url(),
                revision,
                Integer.toString(step))
            .redirectErrorStream(true)
            .start();
    try (BufferedReader output = victim.inputReader(UTF_8)) {
      assertThat(output.readLine()).isEqualTo("at " + step);
      if (milliseconds >= 0) {
        victim.getOutputStream().write('\n');
        victim.getOutputStream().flush();
        TimeUnit.MILLISECONDS.sleep(milliseconds);
      }
    } finally {
      victim.destroyForcibly().waitFor();
    }
  }

  /** Ends the session of a run before one of its steps. */
  private static final class Cut implements ProgressListener {

    private final ShadowDatabase database;
    private final String revision;
    private final int step;
    private String session = "";
    private boolean done;

    Cut(ShadowDatabase database, String revision, int step) {
      this.database = database;
      this.revision = revision;
      this.step = step;
    }

    /** Whether the run came to that step, and failed at it. */
    boolean upgrade(Scripts scripts) throws SQLException {
      try (Connection connection = database.connect()) {
        session = Rows.of(connection, "select pg_backend_pid()").get(0);
        Throwable failure = catchThrowable(() -> scripts.upgrade(connection, "head", this));
        assertThat(failure == null).as("at step %d: %s", step, failure).isNotEqualTo(done);
        return done;
      }
    }

    @Override
    public void step(RevisionInfo begun, String text, int number, int count) {
      if (begun.id().equals(revision) && number == step) {
        done = true;
        Rows.endSession(database, session);
      }
    }
  }
}
