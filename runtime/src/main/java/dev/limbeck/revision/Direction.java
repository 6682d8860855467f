package dev.limbeck.revision;

/** Which way a schema goes. */
public enum Direction {
  UPGRADE,
  DOWNGRADE
}
