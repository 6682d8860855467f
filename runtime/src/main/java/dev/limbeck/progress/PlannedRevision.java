package dev.limbeck.progress;

import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * What a run would do for a revision.
 *
 * @param direction which way
 * @param how whether it would be run whole; else an earlier run was cut off in it
 * @param transactions in the order in which they would be run
 */
public record PlannedRevision(
    RevisionInfo revision,
    Direction direction,
    RevisionRun.How how,
    List<PlannedTransaction> transactions) {

  public PlannedRevision {
    transactions = List.copyOf(transactions);
  }

  /** It as lines of SQL, below a line of comment that names it. */
  public List<String> sql() {
    return sql(operation -> List.of());
  }

  /**
   * The same with remarks.
   *
   * @param remarks what is told of an operation of the migration, by its place; a line each
   */
  public List<String> sql(IntFunction<List<String>> remarks) {
    return Stream.concat(
            Stream.of(title()), transactions.stream().flatMap(it -> it.sql(remarks).stream()))
        .toList();
  }

  /** The line of comment that names it. */
  public String title() {
    return "-- %s %s  %s%s"
        .formatted(
            direction == Direction.UPGRADE ? "Upgrade" : "Downgrade",
            revision.id(),
            revision.message(),
            note());
  }

  private String note() {
    return switch (how) {
      case WHOLE -> "";
      case RESUMED -> " (what is left after a run that was cut off)";
      case BACKED_OUT -> " (what takes back the steps of a run that was cut off)";
    };
  }
}
