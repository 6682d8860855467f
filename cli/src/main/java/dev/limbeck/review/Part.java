package dev.limbeck.review;

import java.util.List;

/**
 * Steps that arrive together or not at all.
 *
 * @param transactional whether a transaction holds them; else each statement commits by itself
 */
public record Part(boolean transactional, List<Step> steps) {

  public Part {
    steps = List.copyOf(steps);
  }
}
