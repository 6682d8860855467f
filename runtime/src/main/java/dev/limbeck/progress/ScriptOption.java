package dev.limbeck.progress;

/** How a script is to be written. */
public enum ScriptOption {

  /**
   * It may be run again, also after it was cut off: what is done already is left out. It is for
   * psql alone, whose {@code \\if} also keeps apart what no block of PL/pgSQL may hold.
   */
  IDEMPOTENT,

  /**
   * A Java step, which is no SQL, stands as a comment, for a person to do by hand; without this it
   * is refused.
   */
  JAVA_STEPS_AS_COMMENTS
}
