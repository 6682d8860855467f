package dev.limbeck.progress;

import java.util.List;

/**
 * A run as SQL for somebody else to run.
 *
 * @param lines each a statement, a comment, a command of psql, or empty; a statement may itself be
 *     of several lines
 */
public record Script(List<String> lines) {

  public Script {
    lines = List.copyOf(lines);
  }
}
