package dev.limbeck.progress;

/** Who holds Limbeck's lock. */
public sealed interface LockHolder permits SessionHolder, LeaseHolder {

  /** The name that its application gave to its connection, which may be empty. */
  String application();

  /** The database's user that it connected as. */
  String user();

  /** Who and since when, for a person. */
  String describe();
}
