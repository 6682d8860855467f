package dev.limbeck.diff;

import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.stream.Stream;

/**
 * The entities, the snapshot at head and the live database, brought together so that nothing is
 * dropped by accident.
 *
 * <p>What the entities ask for is wanted. What is in the snapshot and gone from the entities goes.
 * What only the database has is drift: it is listed, and left alone. Where the entities are silent
 * (a default, a comment, a collation) and the snapshot was silent too, the database is right.
 *
 * @param after what the live database should become, aligned to it
 * @param drift what only the database has
 */
public record Reconciliation(Schema after, List<Drift> drift) {

  /** What becomes of drift. */
  public enum Unknown {
    KEEP,
    DROP
  }

  public Reconciliation {
    drift = List.copyOf(drift);
  }

  /** The same with more drift. */
  public Reconciliation plus(List<Drift> more) {
    return new Reconciliation(after, Stream.concat(drift.stream(), more.stream()).toList());
  }

  /**
   * Leaves drift alone.
   *
   * @param head the snapshot; {@link Schema#EMPTY} if there is none yet, then all that the entities
   *     do not know is drift
   * @throws dev.limbeck.problem.RefusedException if the entities want a name that drift has
   */
  public static Reconciliation of(
      Schema entities, Schema head, Schema live, Normaliser normaliser) {
    return of(entities, head, live, normaliser, Unknown.KEEP);
  }

  /** As {@link #of(Schema, Schema, Schema, Normaliser)}, and says what becomes of drift. */
  public static Reconciliation of(
      Schema entities, Schema head, Schema live, Normaliser normaliser, Unknown unknown) {
    return new ThreeWay(entities, head, live, normaliser).reconciled(unknown);
  }
}
