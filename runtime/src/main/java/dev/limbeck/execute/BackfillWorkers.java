package dev.limbeck.execute;

import dev.limbeck.problem.LimbeckException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Several who go through the ranges of a backfill, each taking the next when it is through with
 * one. When one fails, the others end after the batch that they are at.
 */
final class BackfillWorkers {

  private static final int ANSWER_SECONDS = 10;

  private final Session own;
  private final Queue<BackfillRange> waiting;
  private volatile boolean stopped;

  /**
   * What they will do.
   *
   * @param own the run's own session, which holds its lock
   */
  BackfillWorkers(Session own, List<BackfillRange> ranges) {
    this.own = own;
    waiting = new ConcurrentLinkedQueue<>(ranges);
  }

  /**
   * Runs them all to their end.
   *
   * @throws StepFailure the first failure of one, with those of others beside it
   */
  void run(List<RangeRunner> workers) throws SQLException {
    AtomicInteger number = new AtomicInteger();
    ExecutorService threads =
        Executors.newFixedThreadPool(
            workers.size(),
            task -> new Thread(task, "limbeck-backfill-" + number.incrementAndGet()));
    CompletionService<Boolean> ends = new ExecutorCompletionService<>(threads);
    List<Future<Boolean>> all = workers.stream().map(it -> ends.submit(work(it))).toList();
    threads.shutdown();
    try {
      awaitAll(ends, workers.size());
    } catch (SQLException | RuntimeException | Error e) {
      stop(threads);
      all.forEach(it -> failure(it).filter(other -> other != e).ifPresent(e::addSuppressed));
      throw e;
    }
  }

  private Callable<Boolean> work(RangeRunner worker) {
    return () -> {
      for (BackfillRange range = waiting.poll(); range != null; range = waiting.poll()) {
        worker.run(range, () -> stopped);
      }
      return true;
    };
  }

  private void awaitAll(CompletionService<Boolean> ends, int count) throws SQLException {
    int left = count;
    while (left > 0) {
      Future<Boolean> end = next(ends);
      if (end == null) {
        requireLock();
        continue;
      }
      left--;
      Throwable failure = failure(end).orElse(null);
      if (failure instanceof SQLException sql) {
        throw sql;
      }
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure != null) {
        throw (RuntimeException) failure;
      }
    }
  }

  private static @Nullable Future<Boolean> next(CompletionService<Boolean> ends) {
    try {
      return ends.poll(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LimbeckException("Interrupted while a backfill was under way.", e);
    }
  }

  // The lock goes with its session; what the workers do without it, another run may do too.
  private void requireLock() throws SQLException {
    if (!own.connection().isValid(ANSWER_SECONDS)) {
      throw new LimbeckException(
          "The connection that holds Limbeck's lock was lost, so the backfill stops; run the same"
              + " again, which goes on with it.");
    }
  }

  /** Those who wait, for a lock or a replica, wait no more; a batch under way comes to its end. */
  private void stop(ExecutorService threads) {
    stopped = true;
    threads.shutdownNow();
    boolean interrupted = false;
    while (true) {
      try {
        if (threads.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  // Of one that has ended. Who was told to stop while he waited has not failed.
  private static Optional<Throwable> failure(Future<Boolean> end) {
    try {
      end.get();
      return Optional.empty();
    } catch (ExecutionException e) {
      return Optional.ofNullable(e.getCause())
          .filter(cause -> !(cause.getCause() instanceof InterruptedException));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LimbeckException("Interrupted while a backfill was under way.", e);
    }
  }
}
