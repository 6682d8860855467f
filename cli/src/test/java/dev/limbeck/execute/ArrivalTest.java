package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.progress.NotAppliedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrivalTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final List<RevisionInfo> BOTH = List.of(revision("a"), revision("b"));

  private final Scripts scripts =
      new Scripts().then("a", op -> op.createSequence("s")).then("b", op -> op.createSequence("t"));
  private final List<String> told = new ArrayList<>();
  private final CountDownLatch waiting = new CountDownLatch(1);
  private final ExecutorService threads = Executors.newSingleThreadExecutor();
  private final AtomicInteger connections = new AtomicInteger();
  private ShadowDatabase database;

  @BeforeEach
  void open() {
    database = TestPostgres.database();
  }

  @AfterEach
  void close() {
    threads.shutdownNow();
    database.close();
  }

  @Test
  void itEndsOnceAllIsAppliedAndAskedOnOneConnection() throws Exception {
    Future<?> arrival = threads.submit(() -> arrival().await(BOTH, LONG));
    assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
    upgrade("a");
    upgrade("head");
    arrival.get(30, TimeUnit.SECONDS);

    assertThat(told).containsExactly("revisions a (Do a), b (Do b)");
    assertThat(connections).hasValue(1);
  }

  @Test
  void whatIsMissingAtTheEndIsNamed() throws SQLException {
    upgrade("a");

    assertThatThrownBy(() -> arrival().await(BOTH, Duration.ZERO))
        .isInstanceOfSatisfying(
            NotAppliedException.class, e -> assertThat(e.missing()).containsExactly(revision("b")))
        .hasMessage(
            "After 0 seconds the database still lacks revision b (Do b). Run \"limbeck upgrade\","
                + " see why the run that should apply them has not, or wait longer.");
  }

  @Test
  void whatIsThereBesidesDoesNotMatter() throws SQLException {
    upgrade("head");

    arrival().await(List.of(revision("a")), Duration.ZERO);
  }

  @Test
  void aDatabaseThatComesUpLaterIsWaitedFor() throws SQLException {
    upgrade("head");
    Arrival arrival =
        new Arrival(
            () -> {
              if (connections.incrementAndGet() < 3) {
                throw new SQLException("Connection refused.");
              }
              return database.connect();
            },
            new PostgreSql(),
            Scripts.SETTINGS,
            telling());

    arrival.await(BOTH, LONG);

    assertThat(told).containsExactly("the database: Connection refused.");
    assertThat(connections).hasValue(3);
  }

  @Test
  void aConnectionThatBreaksIsMadeAnew() throws Exception {
    Future<?> arrival = threads.submit(() -> arrival().await(BOTH, LONG));
    assertThat(waiting.await(30, TimeUnit.SECONDS)).isTrue();
    try (Connection connection = database.connect()) {
      Rows.of(
          connection,
          "select pg_terminate_backend(pid)::text from pg_stat_activity"
              + " where datname = current_database() and pid <> pg_backend_pid()");
    }
    upgrade("head");
    arrival.get(30, TimeUnit.SECONDS);

    assertThat(connections).hasValue(2);
  }

  @Test
  void aDatabaseThatNeverAnswersIsAFailureWithItsReason() {
    Arrival arrival =
        new Arrival(
            () -> {
              throw new SQLException("Connection refused.");
            },
            new PostgreSql(),
            Scripts.SETTINGS,
            telling());

    assertThatThrownBy(() -> arrival.await(BOTH, Duration.ZERO))
        .isExactlyInstanceOf(LimbeckException.class)
        .hasMessage("After 0 seconds the database still cannot be asked: Connection refused.");
  }

  private Arrival arrival() {
    return new Arrival(
        () -> {
          connections.incrementAndGet();
          return database.connect();
        },
        new PostgreSql(),
        Scripts.SETTINGS,
        telling());
  }

  private ProgressListener telling() {
    return new ProgressListener() {
      @Override
      public void awaiting(String what, Duration waited) {
        told.add(what);
        waiting.countDown();
      }
    };
  }

  private void upgrade(String target) throws SQLException {
    try (Connection connection = database.connect()) {
      scripts.upgrade(connection, target);
    }
  }

  private static RevisionInfo revision(String id) {
    return new RevisionInfo(id, List.of(), List.of(), List.of(), "Do " + id, "migrations." + id);
  }
}
