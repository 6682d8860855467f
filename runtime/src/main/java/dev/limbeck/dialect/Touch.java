package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;

/**
 * What an operation does to a table and to those who use it.
 *
 * @param lock the strongest lock that it takes on the table
 * @param work how much of the table it goes through under that lock
 */
public record Touch(QualifiedName table, Lock lock, Work work) {

  /** How much of a table is gone through. */
  public enum Work {
    /** None of its rows: it takes a moment, once the lock is there. */
    NONE,
    /** All rows are read. */
    READS,
    /** All rows are written anew, with all indexes. */
    REWRITES
  }

  /** A touch that takes a moment. */
  static Touch brief(QualifiedName table, Lock lock) {
    return new Touch(table, lock, Work.NONE);
  }

  /** Whether others cannot read the table for as long as the work takes. */
  public boolean blocksReads() {
    return work != Work.NONE && lock.blocksReads();
  }

  /** Whether others cannot write to the table for as long as the work takes. */
  public boolean blocksWrites() {
    return work != Work.NONE && lock.blocksWrites();
  }

  /** The same table touched in both ways. */
  Touch and(Touch other) {
    return new Touch(
        table,
        lock.compareTo(other.lock) >= 0 ? lock : other.lock,
        work.compareTo(other.work) >= 0 ? work : other.work);
  }
}
