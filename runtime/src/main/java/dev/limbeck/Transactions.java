package dev.limbeck;

/** How much of a run is one transaction. */
public enum Transactions {
  /**
   * Each migration, unless it holds a step that cannot share a transaction; such a migration is
   * several transactions, and a journal keeps what is done.
   */
  PER_MIGRATION,
  /** The whole run: all of it is applied or nothing. Steps that cannot share one are refused. */
  PER_RUN,
  /** Each operation: every lock is given back at once. A journal keeps what is done. */
  PER_OPERATION
}
