package dev.limbeck.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.limbeck.catalogue.CatalogueListing;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Upgrades and downgrades of thirty steps that are cut off, one after the other in any order, on
 * one database: whatever state they leave, a run that nobody disturbs arrives from it, upward and
 * downward. {@code -Dlimbeck.tries=1000} walks longer.
 */
@Timeout(600)
class ThereAndBackTest {

  private static final int WALKS = Math.max(2, Integer.getInteger("limbeck.tries", 50) / 8);
  private static final int CUTS = 6;
  private static final int STEPS = 28;

  @Test
  void whateverIsCutOffHalfWayCanBeTakenBackAndGoneOnWith() throws SQLException {
    Goal top = Goal.of(ThirtySteps::thereAndBack);
    CatalogueListing bottom = bottom();
    long seed = Long.getLong("limbeck.seed", System.nanoTime());
    Random random = new Random(seed);
    for (int walk = 0; walk < WALKS; walk++) {
      StringBuilder way = new StringBuilder("-Dlimbeck.seed=" + seed + ":");
      try (ShadowDatabase database = TestPostgres.database()) {
        try (Connection connection = database.connect()) {
          ThirtySteps.thereAndBack().upgrade(connection, "before");
        }
        boolean up = true;
        for (int cut = 0; cut < CUTS; cut++) {
          Cut one = new Cut(database, 1 + random.nextInt(STEPS), random.nextBoolean());
          one.run(up);
          up = one.isCut() ? random.nextBoolean() : !up;
          way.append(", ").append(one);
        }
        requireBoth(database, top, bottom, way.toString());
      }
    }
  }

  @Test
  void anIndexThatADowngradeDidNotFinishPuttingBackIsTakenAwayFirst() throws SQLException {
    Goal top = Goal.of(ThirtySteps::thereAndBack);
    CatalogueListing bottom = bottom();
    for (boolean goesOn : new boolean[] {true, false}) {
      try (ShadowDatabase database = TestPostgres.database()) {
        try (Connection connection = database.connect()) {
          ThirtySteps.thereAndBack().upgrade(connection, "before");
        }
        new Cut(database, 18, false).run(true);
        Cut inside = new Cut(database, 1, true);
        inside.run(false);
        assertThat(inside.toString()).startsWith("down inside create index concurrently");
        if (goesOn) {
          try (Connection connection = database.connect()) {
            ThirtySteps.thereAndBack().upgrade(connection, "head");
            top.requireHere(connection, "upgraded");
          }
        }
        requireBoth(database, top, bottom, "goes on: " + goesOn);
      }
    }
  }

  private static CatalogueListing bottom() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      ThirtySteps.thereAndBack().upgrade(connection, "before");
      return CatalogueListing.of(connection);
    }
  }

  private static void requireBoth(
      ShadowDatabase database, Goal top, CatalogueListing bottom, String way) throws SQLException {
    try (Connection connection = database.connect()) {
      ThirtySteps.thereAndBack().downgrade(connection, "before");
      assertThat(CatalogueListing.of(connection).lines()).as(way).isEqualTo(bottom.lines());
      assertThat(Rows.of(connection, "select step from counted")).as(way).isEmpty();
      ThirtySteps.thereAndBack().upgrade(connection, "head");
      top.requireHere(connection, way);
      assertThat(Rows.of(connection, ThirtySteps.NOT_ONCE)).as(way).isEmpty();
      assertThat(Rows.of(connection, ThirtySteps.COUNTED))
          .as(way)
          .containsExactly(ThirtySteps.STEPS_COUNTED);
      assertThat(Rows.of(connection, "select count(*) from people"))
          .as(way)
          .containsExactly("5000");
    }
  }

  /**
   * Ends the session of a run before one of its steps, or inside the first index that is built or
   * dropped concurrently after it, which then stays behind invalid.
   */
  private static final class Cut implements ProgressListener {

    private final ShadowDatabase database;
    private final int at;
    private final boolean inside;
    private boolean up;
    private String session = "";
    private int steps;
    private String text = "not cut";

    Cut(ShadowDatabase database, int at, boolean inside) {
      this.database = database;
      this.at = at;
      this.inside = inside;
    }

    void run(boolean upward) throws SQLException {
      up = upward;
      try (Connection connection = database.connect()) {
        Scripts scripts = ThirtySteps.thereAndBack();
        session = Rows.of(connection, "select pg_backend_pid()").get(0);
        Throwable failure =
            catchThrowable(
                () -> {
                  if (upward) {
                    scripts.upgrade(connection, "head", this);
                  } else {
                    scripts.downgrade(connection, "before", this);
                  }
                });
        assertThat(failure == null).as("%s: %s", this, failure).isEqualTo(!isCut());
      }
    }

    @Override
    public void step(RevisionInfo begun, String step, int number, int count) {
      steps++;
      if (!begun.id().equals("thirty") || isCut() || steps < at) {
        return;
      }
      if (!inside) {
        text = "before " + step;
        Rows.endSession(database, session);
      } else if (step.contains("index concurrently")) {
        text = "inside " + step;
        endInside();
      }
    }

    @Override
    public String toString() {
      return (up ? "up " : "down ") + text;
    }

    private boolean isCut() {
      return !text.equals("not cut");
    }

    // Who has read the table holds up a concurrent build, and a drop, until his transaction ends.
    private void endInside() {
      CompletableFuture<Void> reading = new CompletableFuture<>();
      Thread reader = new Thread(() -> readAndEnd(reading), "reader");
      reader.setDaemon(true);
      reader.start();
      reading.join();
    }

    private void readAndEnd(CompletableFuture<Void> reading) {
      try (Connection reader = database.connect()) {
        reader.setAutoCommit(false);
        Rows.of(reader, "select count(*) from people");
        reading.complete(null);
        TimeUnit.MILLISECONDS.sleep(60);
        Rows.endSession(database, session);
      } catch (SQLException | InterruptedException e) {
        reading.completeExceptionally(e);
        throw new IllegalStateException(e);
      }
    }
  }
}
