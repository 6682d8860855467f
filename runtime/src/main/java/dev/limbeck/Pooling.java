package dev.limbeck;

/** Whether the transactions of a connection all run in the same session of the server. */
public enum Pooling {
  /**
   * Limbeck finds out: PostgreSQL's driver was told one process when it connected, and behind a
   * pooler another one serves.
   */
  DETECTED,

  /** They do: there is no pooler, or it keeps a session for each client. */
  SESSION,

  /** They do not: a pooler runs each transaction where there is room, as PgBouncer does. */
  TRANSACTION
}
