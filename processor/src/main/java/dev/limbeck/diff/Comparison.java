package dev.limbeck.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Two lists of named things, compared by name and then by value. */
record Comparison<T>(List<T> missing, List<T> unexpected, List<Pair<T>> changed) {

  /** Two things of one name that are not equal. */
  record Pair<T>(T expected, T actual) {}

  static <T> Comparison<T> of(List<T> expected, List<T> actual, Function<T, ?> name) {
    Map<Object, T> wanted = byName(expected, name);
    Map<Object, T> there = byName(actual, name);
    return new Comparison<>(
        expected.stream().filter(it -> !there.containsKey(name.apply(it))).toList(),
        actual.stream().filter(it -> !wanted.containsKey(name.apply(it))).toList(),
        expected.stream()
            .filter(it -> there.containsKey(name.apply(it)))
            .map(it -> new Pair<>(it, Objects.requireNonNull(there.get(name.apply(it)))))
            .filter(pair -> !pair.expected().equals(pair.actual()))
            .toList());
  }

  private static <T> Map<Object, T> byName(List<T> things, Function<T, ?> name) {
    Map<Object, T> map = new LinkedHashMap<>();
    things.forEach(thing -> map.put(name.apply(thing), thing));
    return map;
  }
}
