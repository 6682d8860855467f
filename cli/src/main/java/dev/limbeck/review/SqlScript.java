package dev.limbeck.review;

import dev.limbeck.progress.ScriptLine;
import java.util.ArrayList;
import java.util.List;

/** The statements of a migration as they would be run, for a reader. */
final class SqlScript {

  // What is longer is folded.
  private static final int SHORT = 6;

  private SqlScript() {}

  /** Whether a reader wants to see it without asking. */
  static boolean isShort(List<String> lines) {
    return lines.size() <= SHORT;
  }

  static List<String> of(List<Part> parts) {
    List<String> lines = new ArrayList<>();
    for (Part part : parts) {
      if (part.transactional()) {
        lines.add("begin;");
      } else {
        lines.add("-- outside a transaction:");
      }
      part.steps().forEach(step -> add(step, lines));
      if (part.transactional()) {
        lines.add("commit;");
      }
    }
    return lines;
  }

  private static void add(Step step, List<String> lines) {
    for (String sql : step.sql()) {
      String text = step.isJava() ? "-- Java step: " + sql : ScriptLine.terminated(sql);
      text.lines().forEach(lines::add);
    }
  }
}
