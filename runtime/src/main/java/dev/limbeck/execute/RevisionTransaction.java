package dev.limbeck.execute;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.MigrationFailedException;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.revision.Direction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Runs one revision: its steps, its place in the applied set and its history commit together. */
final class RevisionTransaction {

  private final Connection connection;
  private final RevisionTable applied;
  private final HistoryTable history;
  private final ProgressListener listener;

  RevisionTransaction(
      Connection connection,
      RevisionTable applied,
      HistoryTable history,
      ProgressListener listener) {
    this.connection = connection;
    this.applied = applied;
    this.history = history;
    this.listener = listener;
  }

  /** Runs it in a transaction of its own and tells how long it took. */
  Duration run(PreparedRevision prepared) throws SQLException {
    long start = System.nanoTime();
    connection.setAutoCommit(false);
    try {
      runSteps(prepared);
      applied.record(prepared);
      history.add(prepared, since(start), Optional.empty());
      commit(prepared);
    } catch (MigrationFailedException e) {
      undo(e);
      remember(prepared, since(start), e);
      throw e;
    } catch (SQLException | RuntimeException | Error e) {
      undo(e);
      throw e;
    }
    connection.setAutoCommit(true);
    return since(start);
  }

  private void runSteps(PreparedRevision prepared) {
    int count = prepared.steps().size();
    for (int number = 1; number <= count; number++) {
      Step step = prepared.steps().get(number - 1);
      listener.step(prepared.revision(), step.text(), number, count);
      try {
        step.work().run(connection);
      } catch (SQLException | RuntimeException e) {
        throw failed(prepared, "%s %d of %d".formatted(step.kind(), number, count), step, e);
      }
    }
  }

  private void commit(PreparedRevision prepared) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      String state = e.getSQLState();
      if (state != null && state.startsWith("08")) {
        throw new LimbeckException(
            ("The connection was lost while revision %s was committed, so whether it was is not"
                    + " known; look at what is applied before you go on: %s")
                .formatted(prepared.name(), e.getMessage()),
            e);
      }
      throw failed(prepared, "commit", Step.sql("commit"), e);
    }
  }

  private static MigrationFailedException failed(
      PreparedRevision prepared, String what, Step step, Exception cause) {
    String head =
        prepared.direction() == Direction.UPGRADE ? "Revision " : "Downgrade of revision ";
    String message =
        "%s%s was rolled back: %s failed.%n  %s%n  %s"
            .formatted(head, prepared.name(), what, step.shortText(), reason(cause))
            .replace(System.lineSeparator(), "\n");
    return new MigrationFailedException(prepared.revision().id(), message, cause);
  }

  // PostgreSQL's driver puts detail, hint and position into the message, each on a line.
  private static String reason(Exception cause) {
    String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
    String text = message.strip().replaceAll("\\R\\s*", "\n  ");
    if (cause instanceof SQLException sql && sql.getSQLState() != null) {
      return text + "\n  SQLSTATE: " + sql.getSQLState();
    }
    return text;
  }

  private void undo(Throwable failure) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private void remember(
      PreparedRevision prepared, Duration took, MigrationFailedException failure) {
    try {
      history.add(prepared, took, Optional.of(String.valueOf(failure.getMessage())));
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }
}
