package dev.limbeck.review;

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
    return parts.stream().flatMap(part -> part.sql().stream()).flatMap(String::lines).toList();
  }
}
