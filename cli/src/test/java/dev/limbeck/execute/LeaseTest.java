package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.ConnectionSource;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.LockHolder;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whose turn it is where sessions do not last. */
class LeaseTest {

  private static final String RUN_OUT =
      "update limbeck_lease set expires_at = clock_timestamp() - interval '1 second'";

  @RegisterExtension private final Pooled pooled = new Pooled();
  private final ExecutorService threads = Executors.newCachedThreadPool();

  @AfterEach
  void close() {
    threads.shutdownNow();
  }

  @Test
  void aRunThroughAPoolerWaitsForOneThatIsNot() throws Exception {
    waits(pooled::straight, pooled::through, "process \\d+ \\(.*\\) of user postgres from .*");
  }

  @Test
  void aRunWithoutAPoolerWaitsForOneThroughIt() throws Exception {
    waits(
        pooled::through,
        pooled::straight,
        "process \\d+ on \\S+ \\(.*\\) of user postgres, through a pooler, since \\S+Z, its lease"
            + " lasts until \\S+Z");
  }

  @Test
  void ofTwoRunsThroughAPoolerOneWaits() throws Exception {
    waits(pooled::through, pooled::through, "process \\d+ on .*, through a pooler, since .*");
  }

  @Test
  void theLeaseOfADeadRunIsTakenOnceItRanOut() throws SQLException {
    dead();

    assertThatThrownBy(() -> Pooled.run(pooled::through, Pooled.IMPATIENT))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("through a pooler, since");
    assertThatThrownBy(() -> Pooled.run(pooled::straight, Pooled.IMPATIENT))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("through a pooler, since");
    pooled.execute(RUN_OUT);
    assertThat(Pooled.run(pooled::through, Pooled.IMPATIENT)).containsExactly("a", "b");
  }

  @Test
  void aRunWithoutAPoolerTakesOverALeaseThatRanOutToo() throws SQLException {
    dead();
    pooled.execute(RUN_OUT);

    assertThat(Pooled.run(pooled::straight, Pooled.IMPATIENT)).containsExactly("a", "b");
    assertThat(pooled.query(Pooled.FREE)).containsExactly("true");
  }

  @Test
  void aLeaseThatRanOutInATransactionCannotBeTakenBeforeItEnds() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "a",
                op ->
                    op.run(
                        "take very long",
                        connection -> {
                          Rows.execute(connection, RUN_OUT);
                          refused(pooled::through);
                          refused(pooled::straight);
                        }))
            .then("b", op -> op.createSequence("s"));

    try (Connection connection = pooled.through()) {
      assertThat(scripts.upgrade(connection, "head")).containsExactly("a", "b");
    }
  }

  @Test
  void whoLostTheLeaseCommitsNothing() throws SQLException {
    Scripts scripts = new Scripts().then("a", op -> op.createSequence("s"));
    ProgressListener thief =
        new ProgressListener() {
          @Override
          public void started(RevisionPlan plan, RevisionInfo revision) {
            pooled.execute(RUN_OUT);
            assertThat(Pooled.run(pooled::straight, Pooled.IMPATIENT)).containsExactly("a", "b");
          }
        };

    try (Connection connection = pooled.through()) {
      assertThatThrownBy(() -> scripts.upgrade(connection, "head", thief))
          .isInstanceOf(LimbeckException.class)
          .hasMessage(
              "Another run of Limbeck took over while this one did nothing in the database for"
                  + " longer than 60 seconds, so what it had not committed is rolled back; run it"
                  + " again.");
      assertThat(connection.getAutoCommit()).isTrue();
    }
    assertThat(pooled.query("select id from limbeck_revision order by id"))
        .containsExactly("a", "b");
    assertThat(pooled.query("select revision from limbeck_history order by number"))
        .containsExactly("a", "b");
  }

  private void waits(ConnectionSource first, ConnectionSource second, String holder)
      throws Exception {
    CountDownLatch working = new CountDownLatch(1);
    CountDownLatch waiting = new CountDownLatch(1);
    Scripts slow =
        new Scripts()
            .then(
                "a",
                op ->
                    op.run(
                        "wait until the other run waits",
                        connection -> {
                          working.countDown();
                          await(waiting);
                        }))
            .then("b", op -> op.createSequence("s"));
    List<LockHolder> holders = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void waiting(Optional<LockHolder> found, Duration waited) {
            found.ifPresent(holders::add);
            waiting.countDown();
          }
        };
    Future<List<String>> one =
        threads.submit(() -> Pooled.upgrade(first, slow, new ProgressListener() {}));
    await(working);
    Future<List<String>> other = threads.submit(() -> Pooled.upgrade(second, slow, listener));

    assertThat(one.get(30, TimeUnit.SECONDS)).containsExactly("a", "b");
    assertThat(other.get(30, TimeUnit.SECONDS)).isEmpty();
    assertThat(holders).isNotEmpty();
    assertThat(holders.get(0).describe()).matches(holder);
  }

  private void refused(ConnectionSource source) {
    assertThatThrownBy(() -> Pooled.run(source, Pooled.IMPATIENT))
        .isInstanceOf(RefusedException.class)
        .hasMessageStartingWith("Another run of Limbeck held the lock");
  }

  /** Leaves the lease of a run that never gives it back. */
  private void dead() throws SQLException {
    try (Connection connection = pooled.through();
        Session session = Pooled.session(connection, Pooled.IMPATIENT)) {
      assertThat(new LeaseTurn(session, new PostgreSql()).tryTake()).isTrue();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
