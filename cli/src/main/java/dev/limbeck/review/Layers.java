package dev.limbeck.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts things in rows so that arrows lead downwards; where they go in circles, all but one of them.
 */
final class Layers<T> {

  private static final int WIDEST = 3;

  private final Map<T, List<T>> above;
  private final Map<T, Integer> depths = new HashMap<>();
  private final Set<T> open = new HashSet<>();

  private Layers(Map<T, List<T>> above) {
    this.above = above;
  }

  /**
   * The rows, the uppermost first, none of them wider than three.
   *
   * @param above for each thing those that are to stand above it
   */
  static <T> List<List<T>> of(Collection<T> things, Map<T, List<T>> above) {
    Layers<T> layers = new Layers<>(above);
    List<List<T>> levels = new ArrayList<>();
    for (T thing : things) {
      int depth = layers.depth(thing);
      while (levels.size() <= depth) {
        levels.add(new ArrayList<>());
      }
      levels.get(depth).add(thing);
    }
    List<List<T>> rows = new ArrayList<>();
    for (List<T> level : levels) {
      for (int from = 0; from < level.size(); from += WIDEST) {
        rows.add(List.copyOf(level.subList(from, Math.min(from + WIDEST, level.size()))));
      }
    }
    return rows;
  }

  private int depth(T thing) {
    Integer known = depths.get(thing);
    if (known != null) {
      return known;
    }
    open.add(thing);
    int depth = 0;
    for (T other : above.getOrDefault(thing, List.of())) {
      if (!open.contains(other)) {
        depth = Math.max(depth, depth(other) + 1);
      }
    }
    open.remove(thing);
    depths.put(thing, depth);
    return depth;
  }
}
