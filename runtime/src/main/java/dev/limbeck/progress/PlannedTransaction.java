package dev.limbeck.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

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
    return sql(operation -> List.of());
  }

  /**
   * The same with remarks.
   *
   * @param remarks what is told of an operation, by its place; a line of comment each
   */
  public List<String> sql(IntFunction<List<String>> remarks) {
    List<String> lines = new ArrayList<>();
    lines.add(transactional ? "begin;" : "-- outside a transaction:");
    int last = -1;
    for (PlannedStep step : steps) {
      if (step.operation() != last) {
        remarks.apply(step.operation()).forEach(remark -> lines.add("-- " + remark));
      }
      last = step.operation();
      lines.add(step.sql());
    }
    if (transactional) {
      lines.add("commit;");
    }
    return lines;
  }

  /**
   * A step.
   *
   * @param text the SQL, without a semicolon, or the Java step's name
   * @param java whether it is a Java step
   * @param operation the place of the operation that it belongs to in what the migration asks for,
   *     the first is 0; -1 for what Limbeck writes down of the run
   */
  public record PlannedStep(String text, boolean java, int operation) {

    /** The SQL with its semicolon; a comment for a Java step. */
    public String sql() {
      return java ? "-- Java step: " + text : ScriptLine.terminated(text);
    }
  }
}
