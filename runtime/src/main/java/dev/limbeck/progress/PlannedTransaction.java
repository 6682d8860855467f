package dev.limbeck.progress;

import java.util.List;

/**
 * Steps that arrive together or not at all.
 *
 * @param transactional whether a transaction holds them; else it is one step that commits by itself
 */
public record PlannedTransaction(boolean transactional, List<PlannedStep> steps) {

  public PlannedTransaction {
    steps = List.copyOf(steps);
  }

  /**
   * A step.
   *
   * @param text the SQL, without a semicolon, or the Java step's name
   * @param java whether it is a Java step
   * @param operation the place of the operation that it belongs to in what the migration asks for,
   *     the first is 0; -1 for what Limbeck writes down of the run
   */
  public record PlannedStep(String text, boolean java, int operation) {}
}
