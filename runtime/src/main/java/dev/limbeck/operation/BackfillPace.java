package dev.limbeck.operation;

import dev.limbeck.schema.SchemaException;

/**
 * How hard a backfill works. It does not count in a migration's checksum.
 *
 * @param batchMilliseconds how long a batch is to take, in milliseconds
 * @param mostRows how many rows a batch goes past at most
 * @param lagBytes how far, in bytes of the write-ahead log, a replica may be behind before the
 *     backfill pauses
 * @param workers how many batches are under way at a time, each on a connection of its own
 */
public record BackfillPace(int batchMilliseconds, int mostRows, long lagBytes, int workers) {

  /** What is so unless it is said otherwise. */
  public static final BackfillPace USUAL = new BackfillPace(100, 100_000, 64L << 20, 1);

  public BackfillPace {
    if (batchMilliseconds < 1 || mostRows < 1 || lagBytes < 1 || workers < 1) {
      throw new SchemaException(
          "A backfill's batch takes a millisecond or more, for a row or more, by a worker or more, and"
              + " a replica may be a byte or more behind.");
    }
  }

  public BackfillPace withBatchMilliseconds(int milliseconds) {
    return new BackfillPace(milliseconds, mostRows, lagBytes, workers);
  }

  public BackfillPace withMostRows(int rows) {
    return new BackfillPace(batchMilliseconds, rows, lagBytes, workers);
  }

  public BackfillPace withLagBytes(long bytes) {
    return new BackfillPace(batchMilliseconds, mostRows, bytes, workers);
  }

  public BackfillPace withWorkers(int count) {
    return new BackfillPace(batchMilliseconds, mostRows, lagBytes, count);
  }
}
