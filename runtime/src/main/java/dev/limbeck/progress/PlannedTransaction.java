package dev.limbeck.progress;

import dev.limbeck.operation.SqlStatements;
import java.util.List;
import java.util.stream.Stream;

/**
 * Steps that arrive together or not at all.
 *
 * @param transactional whether a transaction holds them; else it is one step that commits by itself
 */
public record PlannedTransaction(boolean transactional, List<PlannedStep> steps) {

  public PlannedTransaction {
    steps = List.copyOf(steps);
  }

  /** The lines of it as SQL, between {@code begin} and {@code commit} where it is a transaction. */
  public List<String> sql() {
    Stream<String> lines = steps.stream().map(PlannedStep::sql);
    return transactional
        ? Stream.of(Stream.of("begin;"), lines, Stream.of("commit;")).flatMap(it -> it).toList()
        : Stream.concat(Stream.of("-- outside a transaction:"), lines).toList();
  }

  /**
   * A step.
   *
   * @param text the SQL, without a semicolon, or the Java step's name
   * @param java whether it is a Java step
   */
  public record PlannedStep(String text, boolean java) {

    /** The SQL with its semicolon; a comment for a Java step. */
    public String sql() {
      return java ? "-- Java step: " + text : SqlStatements.terminated(text);
    }
  }
}
