package dev.limbeck.execute;

import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What takes single operations of a revision back. It follows from the schema before the operation,
 * as the migrations tell it; where they do not tell enough, as for a table that is older than the
 * first of them, from the revision's other direction.
 */
final class WayBack {

  private final PreparedRevision half;
  private final List<Operation> opposite;
  private Schema schema;

  private WayBack(PreparedRevision half, List<Operation> opposite, Schema schema) {
    this.half = half;
    this.opposite = opposite;
    this.schema = schema;
  }

  /** The way back at a revision's first operation. */
  static WayBack of(PreparedRevision half, Set<String> applied, RunRequest request) {
    Set<String> others = new TreeSet<>(applied);
    others.remove(half.revision().id());
    boolean up = half.direction() == Direction.UPGRADE;
    WayBack way =
        new WayBack(
            half,
            opposite(half, request, up ? Direction.DOWNGRADE : Direction.UPGRADE),
            Schema.EMPTY);
    for (RevisionInfo revision : request.inOrder(others)) {
      request.operations(revision, Direction.UPGRADE).forEach(way::pass);
    }
    if (!up) {
      request.operations(half.revision(), Direction.UPGRADE).forEach(way::pass);
    }
    return way;
  }

  /** Goes past an operation; one that does not fit what is known of the schema changes nothing. */
  void pass(Operation operation) {
    try {
      schema = operation.apply(schema);
    } catch (SchemaException beyondWhatIsKnown) {
      // It is about something that no migration made: of that nothing is known, before or after.
      return;
    }
  }

  /**
   * What takes the next operation back.
   *
   * @throws RefusedException if nothing tells
   */
  List<Operation> of(Operation operation) {
    try {
      return operation.inverse(schema);
    } catch (SchemaException | RefusedException unknown) {
      return opposite.stream()
          .filter(it -> takesBack(it, operation))
          .findFirst()
          .map(List::of)
          .orElseThrow(() -> refused(operation, unknown));
    }
  }

  private static boolean takesBack(Operation candidate, Operation operation) {
    return inverse(candidate).filter(List.of(operation)::equals).isPresent();
  }

  private static Optional<List<Operation>> inverse(Operation candidate) {
    try {
      return Optional.of(candidate.inverse(Schema.EMPTY));
    } catch (SchemaException | RefusedException needsToKnowMore) {
      return Optional.empty();
    }
  }

  private static List<Operation> opposite(
      PreparedRevision half, RunRequest request, Direction direction) {
    try {
      return request.operations(half.revision(), direction);
    } catch (RefusedException oneWay) {
      return List.of();
    }
  }

  private RefusedException refused(Operation operation, LimbeckException reason) {
    return new RefusedException(
        ("Revision %s is half done, and nothing says how to take back \"%s\": %s Go on with the"
                + " revision, or take this back by hand and then say so with \"limbeck repair\".")
            .formatted(half.name(), operation.describe(), reason.getMessage()),
        reason);
  }
}
