package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rows between two bounds, the first of them included: of several keys the first decides in
 * which the row differs from the bound.
 *
 * @param first the key from which on the two bounds differ
 */
record RangeCondition(List<String> keys, List<String> from, List<String> to, int first) {

  private static final String LEAST = "minvalue";
  private static final String GREATEST = "maxvalue";

  /** Empty if the bounds are not two of literals. */
  static Optional<String> of(List<String> keys, List<List<String>> bounds) {
    boolean fits =
        bounds.size() == 2
            && bounds.stream().allMatch(it -> it.size() == keys.size())
            && bounds.stream().flatMap(List::stream).allMatch(it -> isOpen(it) || isLiteral(it));
    return fits
        ? Optional.of(new RangeCondition(keys, bounds.get(0), bounds.get(1)).sql())
        : Optional.empty();
  }

  private RangeCondition(List<String> keys, List<String> from, List<String> to) {
    this(keys, from, to, firstDifference(from, to));
  }

  private static int firstDifference(List<String> from, List<String> to) {
    int same = 0;
    while (same < from.size() - 1
        && !isOpen(from.get(same))
        && from.get(same).equals(to.get(same))) {
      same++;
    }
    return same;
  }

  private String sql() {
    List<String> conditions = new ArrayList<>();
    keys.forEach(key -> conditions.add(key + " is not null"));
    for (int key = 0; key < first; key++) {
      conditions.add(keys.get(key) + " = " + from.get(key));
    }
    conditions.addAll(side(from, ">", LEAST, true));
    conditions.addAll(side(to, "<", GREATEST, false));
    return String.join(" and ", conditions);
  }

  // (a > 1 or (a = 1 and b >= 2)): each arm goes one key further.
  private List<String> side(List<String> bound, String sign, String open, boolean included) {
    List<String> arms = new ArrayList<>();
    for (int last = first; last < keys.size() && !isOpen(bound.get(last)); last++) {
      List<String> terms = new ArrayList<>();
      for (int key = first; key < last; key++) {
        terms.add(keys.get(key) + " = " + bound.get(key));
      }
      boolean isEnd = last + 1 == keys.size();
      boolean orEqual = isEnd ? included : bound.get(last + 1).equalsIgnoreCase(open);
      terms.add(keys.get(last) + " " + sign + (orEqual ? "= " : " ") + bound.get(last));
      arms.add(terms.size() == 1 ? terms.get(0) : "(" + String.join(" and ", terms) + ")");
    }
    if (arms.size() < 2) {
      return arms;
    }
    return List.of(arms.stream().collect(joining(" or ", "(", ")")));
  }

  private static boolean isOpen(String value) {
    return value.equalsIgnoreCase(LEAST) || value.equalsIgnoreCase(GREATEST);
  }

  private static boolean isLiteral(String value) {
    return PartitionCondition.isLiteral(value);
  }
}
