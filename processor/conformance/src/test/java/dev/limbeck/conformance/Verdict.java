package dev.limbeck.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of comparing one group.
 *
 * @param unexplained differences that the group does not foresee
 * @param unmet what the group foresees and did not happen
 * @param reasons why there were differences
 */
record Verdict(List<String> unexplained, List<String> unmet, List<String> reasons) {

  static final Verdict EQUAL = new Verdict(List.of(), List.of(), List.of());

  Verdict {
    unexplained = List.copyOf(unexplained);
    unmet = List.copyOf(unmet);
    reasons = List.copyOf(reasons);
  }

  static Verdict of(List<String> differences, List<Expected> expected) {
    List<String> unexplained = new ArrayList<>(differences);
    List<String> unmet = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (Expected difference : expected) {
      boolean met = unexplained.removeIf(difference::explains);
      if (met) {
        reasons.add(difference.reason());
      } else {
        unmet.add(difference.pattern() + " is no difference any more");
      }
    }
    return new Verdict(unexplained, unmet, reasons);
  }

  boolean isGood() {
    return unexplained.isEmpty() && unmet.isEmpty();
  }

  boolean isEqual() {
    return isGood() && reasons.isEmpty();
  }
}
