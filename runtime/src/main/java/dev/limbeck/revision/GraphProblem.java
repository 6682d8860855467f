package dev.limbeck.revision;

/**
 * Something wrong with the graph of revisions.
 *
 * @param id what kind of problem it is, to be looked up, such as {@code limbeck-201}
 * @param className the class of the migration to be told at
 * @param message one sentence that names the revisions and the way out
 */
public record GraphProblem(String id, String className, String message) {

  /** Two migrations have the same revision id. */
  public static final String DUPLICATE_ID = "limbeck-201";

  /** A migration follows a revision, or depends on one, that is not there. */
  public static final String UNKNOWN_PARENT = "limbeck-202";

  /** Revisions follow each other in a circle. */
  public static final String CYCLE = "limbeck-203";

  /** More than one revision has none after it. */
  public static final String SEVERAL_HEADS = "limbeck-204";

  /** A revision id that the command line could not take. */
  public static final String BAD_ID = "limbeck-205";

  /** A label that the command line could not take. */
  public static final String BAD_LABEL = "limbeck-206";

  /** A label that is another revision's label or id. */
  public static final String DUPLICATE_LABEL = "limbeck-207";
}
