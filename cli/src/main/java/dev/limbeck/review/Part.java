package dev.limbeck.review;

import java.util.List;

/**
 * Steps that arrive together or not at all.
 *
 * @param transactional whether a transaction holds them; else each statement commits by itself
 * @param sql the lines of it as SQL, for a reader
 */
public record Part(boolean transactional, List<Step> steps, List<String> sql) {

  public Part {
    sql = List.copyOf(sql);
    steps = List.copyOf(steps);
  }
}
