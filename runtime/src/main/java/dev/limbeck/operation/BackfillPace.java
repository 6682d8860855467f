package dev.limbeck.operation;

import dev.limbeck.schema.SchemaException;

/**
 * How hard a backfill works. It does not count in a migration's checksum.
 *
 * @param batchMilliseconds how long a batch is to take, in milliseconds
 * @param mostRows how many rows a batch has at most
 * @param lagBytes how far, in bytes of the write-ahead log, a replica may be behind before the
 *     backfill pauses
 */
public record BackfillPace(int batchMilliseconds, int mostRows, long lagBytes) {

  /** What is so unless it is said otherwise. */
  public static final BackfillPace USUAL = new BackfillPace(100, 100_000, 64L << 20);

  public BackfillPace {
    if (batchMilliseconds < 1 || mostRows < 1 || lagBytes < 1) {
      throw new SchemaException(
          "A backfill's batch takes a millisecond or more, for a row or more, and a replica may be"
              + " a byte or more behind.");
    }
  }

  public BackfillPace withBatchMilliseconds(int milliseconds) {
    return new BackfillPace(milliseconds, mostRows, lagBytes);
  }

  public BackfillPace withMostRows(int rows) {
    return new BackfillPace(batchMilliseconds, rows, lagBytes);
  }

  public BackfillPace withLagBytes(long bytes) {
    return new BackfillPace(batchMilliseconds, mostRows, bytes);
  }
}
