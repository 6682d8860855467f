package dev.limbeck.execute;

import java.util.List;

/**
 * Steps that arrive together or not at all.
 *
 * @param transactional whether a transaction holds them; else there is one step, which commits by
 *     itself, or each of its batches does
 */
record Unit(List<Step> steps, boolean transactional) {

  Unit {
    steps = List.copyOf(steps);
  }

  /** The one step of a unit outside transactions. */
  Step only() {
    return steps.get(0);
  }
}
