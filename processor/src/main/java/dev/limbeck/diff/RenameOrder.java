package dev.limbeck.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Renames in an order in which every new name is free; names that change places go through one that
 * nobody has.
 */
public final class RenameOrder<R extends RenameOrder.Rename<R>> {

  /** Something that is to get a new name. */
  public interface Rename<R> {

    /** Its old name with each place in which nothing else may have that name. */
    Set<?> held();

    /** Its new name with the same places. */
    Set<?> wanted();

    /** The same in two steps, the first of them to a name that nobody has or wants. */
    List<R> byWayOfAnother();
  }

  private final List<R> renames;
  private final Map<Object, List<Integer>> waiting = new HashMap<>();
  private final Map<Integer, Integer> obstacles = new HashMap<>();
  private final NavigableSet<Integer> blocked = new TreeSet<>();
  private final NavigableSet<Integer> free = new TreeSet<>();
  private final List<R> ordered = new ArrayList<>();

  private RenameOrder(List<R> renames) {
    this.renames = new ArrayList<>(renames);
  }

  /** Of those that are free, the first one comes first. */
  public static <R extends Rename<R>> List<R> of(List<R> renames) {
    return new RenameOrder<>(renames).ordered();
  }

  private List<R> ordered() {
    Set<Object> held = new HashSet<>();
    renames.forEach(it -> held.addAll(it.held()));
    IntStream.range(0, renames.size()).forEach(i -> enter(i, held));
    while (!free.isEmpty() || !blocked.isEmpty()) {
      if (free.isEmpty()) {
        stepAside(blocked.first());
      } else {
        perform(renames.get(free.pollFirst()));
      }
    }
    return ordered;
  }

  private void enter(int place, Set<Object> held) {
    List<?> inTheWay = renames.get(place).wanted().stream().filter(held::contains).toList();
    inTheWay.forEach(it -> waiting.computeIfAbsent(it, key -> new ArrayList<>()).add(place));
    obstacles.put(place, inTheWay.size());
    (inTheWay.isEmpty() ? free : blocked).add(place);
  }

  private void perform(R rename) {
    ordered.add(rename);
    for (Object name : rename.held()) {
      waiting.getOrDefault(name, List.of()).forEach(this::lose);
    }
  }

  private void lose(int place) {
    if (obstacles.merge(place, -1, Integer::sum) == 0) {
      blocked.remove(place);
      free.add(place);
    }
  }

  // All that is left goes round in circles.
  private void stepAside(int place) {
    List<R> steps = renames.get(place).byWayOfAnother();
    renames.set(place, steps.get(1));
    perform(steps.get(0));
  }
}
