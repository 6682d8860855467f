package dev.limbeck.execute;

import static dev.limbeck.Types.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An index that is dropped concurrently and cancelled meanwhile is there, and of no use. */
@Timeout(60)
class CancelledDropTest {

  private static final String INVALID = "select 1 from pg_index where not indisvalid";

  @Test
  void itIsBroughtToItsEnd() throws SQLException {
    Scripts scripts =
        new Scripts()
            .then(
                "one",
                op -> {
                  op.createTable("t", table -> table.column("id", bigint()));
                  op.createIndex("t_id_idx", "t", "id");
                })
            .then("two", op -> op.dropIndexConcurrently("t_id_idx", "t"));
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect();
        Connection reader = database.connect()) {
      scripts.upgrade(connection, "one");
      Canceller canceller =
          new Canceller(database, reader, Rows.of(connection, "select pg_backend_pid()").get(0));

      assertThat(scripts.upgrade(connection, "head", canceller)).containsExactly("two");

      assertThat(canceller.cancelled.join()).isTrue();
      assertThat(Rows.of(connection, "select 1 from pg_indexes where tablename = 't'")).isEmpty();
      assertThat(Rows.of(connection, "select text from limbeck_journal")).isEmpty();
      assertThat(scripts.upgrade(connection, "head")).isEmpty();
    }
  }

  /** Holds the drop up by reading the table in a transaction, and cancels it half-way. */
  private static final class Canceller implements ProgressListener {

    private final CompletableFuture<Boolean> cancelled = new CompletableFuture<>();
    private final ShadowDatabase database;
    private final Connection reader;
    private final String process;

    Canceller(ShadowDatabase database, Connection reader, String process) {
      this.database = database;
      this.reader = reader;
      this.process = process;
    }

    @Override
    public void step(RevisionInfo revision, String text, int number, int count) {
      try {
        reader.setAutoCommit(false);
        Rows.of(reader, "select count(*) from t");
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
      Thread canceller = new Thread(() -> cancelled.complete(cancel()), "canceller");
      canceller.setDaemon(true);
      canceller.start();
    }

    private boolean cancel() {
      try (Connection other = database.connect()) {
        while (Rows.of(other, INVALID).isEmpty()) {
          TimeUnit.MILLISECONDS.sleep(5);
        }
        Rows.of(other, "select pg_cancel_backend(" + process + ")");
        TimeUnit.MILLISECONDS.sleep(50);
        reader.rollback();
        return true;
      } catch (SQLException | InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
