package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import dev.limbeck.shadow.SmallDisk;
import dev.limbeck.shadow.TestPostgres;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Runs that something else than their own end disturbs: a server that crashes, a network that
 * breaks, tables that others lock, a disk that is full. The next upgrade always arrives. {@code
 * -Dlimbeck.tries=1000} tries more often.
 */
@Timeout(900)
class DisturbanceTest {

  private static final int TRIES = Math.max(2, Integer.getInteger("limbeck.tries", 50) / 8);

  private static final ExecutionSettings IMPATIENT =
      Scripts.SETTINGS.withLimits(
          Scripts.SETTINGS
              .limits()
              .withLock(Duration.ofMillis(10))
              .withPatience(Duration.ofMillis(300)));

  private final long seed = Long.getLong("limbeck.seed", System.nanoTime());
  private final Random random = new Random(seed);

  @Test
  void thirtyStepsAreGoneOnWithAfterTheServerCrashes() throws Exception {
    Goal goal = Goal.of(ThirtySteps::scripts);
    try (ShadowPostgres server = ShadowPostgres.start()) {
      int failures = 0;
      // Who makes databases here loses his connection in the first crash.
      List<ShadowDatabase> databases = new ArrayList<>();
      for (int each = 0; each < TRIES; each++) {
        databases.add(server.createDatabase());
      }
      for (ShadowDatabase database : databases) {
        int step = 1 + random.nextInt(30);
        int delay = random.nextInt(6);
        String how = "crashed at step %d, -Dlimbeck.seed=%d".formatted(step, seed);
        try (Connection connection = database.connect()) {
          long session = Long.parseLong(Rows.of(connection, "select pg_backend_pid()").get(0));
          Throwable failure =
              catchThrowable(
                  () ->
                      ThirtySteps.scripts()
                          .upgrade(
                              connection,
                              "head",
                              atStep(
                                  step, () -> killAfter(delay, ProcessHandle.of(session).get()))));
          failures += failure == null ? 0 : 1;
        }
        awaitRecovery(database);
        requireArrived(goal, database, how);
      }
      assertThat(failures).as("runs that were cut, -Dlimbeck.seed=%d", seed).isPositive();
    }
  }

  @Test
  void thirtyStepsAreGoneOnWithAfterTheNetworkBreaks() throws Exception {
    Goal goal = Goal.of(ThirtySteps::scripts);
    long bytes = bytesOfAWholeRun();
    int failures = 0;
    for (int each = 0; each < 4 * TRIES; each++) {
      long cut = 3000 + (long) (random.nextDouble() * (bytes - 3000));
      String how = "cut after %d of %d bytes, -Dlimbeck.seed=%d".formatted(cut, bytes, seed);
      try (ShadowDatabase database = TestPostgres.database();
          Cable cable = new Cable(port(database), cut)) {
        Throwable failure =
            catchThrowable(
                () -> {
                  try (Connection connection = through(cable, database)) {
                    ThirtySteps.scripts().upgrade(connection, "head");
                  }
                });
        // Cut in the run's last words, it does not fail.
        failures += failure == null ? 0 : 1;
        requireArrived(goal, database, how);
      }
    }
    assertThat(failures).as("runs that were cut, -Dlimbeck.seed=%d", seed).isGreaterThan(TRIES);
  }

  @Test
  void thirtyStepsArriveAlthoughOthersLockTheirTables() throws Exception {
    Goal goal = Goal.of(ThirtySteps::scripts);
    for (int each = 0; each < TRIES; each++) {
      String how = "-Dlimbeck.seed=" + seed;
      try (ShadowDatabase database = TestPostgres.database()) {
        try (Connection connection = database.connect()) {
          ThirtySteps.scripts().upgrade(connection, "before");
        }
        AtomicBoolean over = new AtomicBoolean();
        CompletableFuture<Void> others =
            CompletableFuture.runAsync(() -> lockAgainAndAgain(database, over));
        try (Connection connection = database.connect()) {
          Throwable failure =
              catchThrowable(() -> ThirtySteps.scripts(IMPATIENT).upgrade(connection, "head"));
          if (failure != null) {
            assertThat(failure)
                .as(how)
                .hasMessageMatching("(?s).*(lock timeout|deadlock detected).*");
          }
        } finally {
          over.set(true);
          others.join();
        }
        requireArrived(goal, database, how);
      }
    }
  }

  @Test
  void thirtyStepsAreGoneOnWithWhenTheDiskHasRoomAgain() throws Exception {
    Goal goal = Goal.of(ThirtySteps::scripts);
    int failures = 0;
    try (ShadowPostgres server = ShadowPostgres.start();
        SmallDisk disk = SmallDisk.of(4)) {
      disk.offerTo(server);
      for (int each = 0; each < Math.max(6, TRIES); each++) {
        int free = 8 * (1 + random.nextInt(60));
        String how = "%d kB free, -Dlimbeck.seed=%d".formatted(free, seed);
        try (ShadowDatabase database = server.createDatabase()) {
          try (Connection connection = database.connect()) {
            ThirtySteps.scripts().upgrade(connection, "before");
          }
          disk.keepTablesOf(database);
          disk.leaveFree(free);
          try (Connection connection = database.connect()) {
            Throwable failure =
                catchThrowable(() -> ThirtySteps.scripts().upgrade(connection, "head"));
            if (failure != null) {
              failures++;
              assertThat(failure).as(how).hasMessageContaining("No space left on device");
            }
          }
          disk.clear();
          try (Connection connection = database.connect()) {
            ThirtySteps.scripts().upgrade(connection, "head");
          }
          disk.giveBackTablesOf(database);
          requireArrived(goal, database, how);
        }
      }
    }
    assertThat(failures).as("times that the disk was full, -Dlimbeck.seed=%d", seed).isPositive();
  }

  private static void requireArrived(Goal goal, ShadowDatabase database, String how)
      throws SQLException {
    goal.requireReached(database, how);
    try (Connection connection = database.connect()) {
      Goal.requireCounted(connection, how);
    }
  }

  private static ProgressListener atStep(int wanted, Runnable action) {
    return new ProgressListener() {
      @Override
      public void step(RevisionInfo revision, String text, int number, int count) {
        if (revision.id().equals("thirty") && number == wanted) {
          action.run();
        }
      }
    };
  }

  private static void killAfter(int milliseconds, ProcessHandle process) {
    if (milliseconds == 0) {
      process.destroyForcibly();
    } else {
      CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS)
          .execute(process::destroyForcibly);
    }
  }

  private static void awaitRecovery(ShadowDatabase database) throws InterruptedException {
    for (int poll = 0; poll < 600; poll++) {
      TimeUnit.MILLISECONDS.sleep(20);
      try (Connection connection = database.connect()) {
        Rows.of(connection, "select 1");
        return;
      } catch (SQLException stillRecovering) {
        // Shut down or not up yet (57P), or the connection refused or lost (08).
        assertThat(stillRecovering.getSQLState()).containsPattern("^(57P|08)");
      }
    }
    throw new AssertionError("The server did not recover.");
  }

  private static long bytesOfAWholeRun() throws IOException, SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Cable cable = new Cable(port(database), Long.MAX_VALUE)) {
      try (Connection connection = through(cable, database)) {
        ThirtySteps.scripts().upgrade(connection, "head");
      }
      return cable.carried();
    }
  }

  private static Connection through(Cable cable, ShadowDatabase database) throws SQLException {
    return DriverManager.getConnection(
        database.url().replaceFirst(":\\d+/", ":" + cable.port() + "/"));
  }

  private static int port(ShadowDatabase database) {
    return URI.create(database.url().substring("jdbc:".length())).getPort();
  }

  private void lockAgainAndAgain(ShadowDatabase database, AtomicBoolean over) {
    Random own = new Random(random.nextLong());
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      while (!over.get()) {
        lock(connection, own.nextInt(60));
        TimeUnit.MILLISECONDS.sleep(own.nextInt(20));
      }
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  // Who waits for such a lock while an index is built concurrently dead-locks with the build, and
  // the server ends one of the two.
  private static void lock(Connection connection, int milliseconds)
      throws SQLException, InterruptedException {
    try {
      Rows.execute(connection, "lock table people in access exclusive mode");
      TimeUnit.MILLISECONDS.sleep(milliseconds);
    } catch (SQLException e) {
      assertThat(e.getSQLState()).as(e.getMessage()).isEqualTo("40P01");
    }
    connection.rollback();
  }
}
