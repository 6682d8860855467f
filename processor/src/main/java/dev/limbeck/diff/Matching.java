package dev.limbeck.diff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Pairs of things that do the same before and after: first those that have the same name too, then
 * those whose name is only implied, then those that were renamed.
 */
final class Matching<T> {

  private final List<T> before;
  private final Function<T, String> name;
  private final Map<String, T> pairs = new HashMap<>();

  private Matching(List<T> before, Function<T, String> name) {
    this.before = new ArrayList<>(before);
    this.name = name;
  }

  /**
   * @param keyBefore what a thing does, for one of {@code before}; equal keys do the same
   * @param name tells it from the others of its side
   * @param isImplied whether any name will do
   */
  static <T> Matching<T> of(
      List<T> before,
      List<T> after,
      Function<T, ?> keyBefore,
      Function<T, ?> keyAfter,
      Function<T, String> name,
      Predicate<T> isImplied) {
    BiPredicate<T, T> doTheSame = (b, a) -> keyBefore.apply(b).equals(keyAfter.apply(a));
    Matching<T> matching = new Matching<>(before, name);
    if (before.equals(after)) {
      after.forEach(it -> matching.pair(it, it));
      return matching;
    }
    BiPredicate<T, T> haveOneName = (b, a) -> name.apply(b).equals(name.apply(a));
    matching.pass(after, haveOneName.and(doTheSame));
    matching.pass(after.stream().filter(isImplied).toList(), doTheSame);
    matching.pass(after, doTheSame);
    return matching;
  }

  /** The partner that was found for one of {@code after}. */
  Optional<T> found(T after) {
    return Optional.ofNullable(pairs.get(name.apply(after)));
  }

  /** Those of {@code before} that nothing after is like. */
  List<T> left() {
    return List.copyOf(before);
  }

  private void pass(List<T> after, BiPredicate<T, T> isMatch) {
    for (T wanted : after) {
      if (!pairs.containsKey(name.apply(wanted))) {
        before.stream()
            .filter(candidate -> isMatch.test(candidate, wanted))
            .findFirst()
            .ifPresent(partner -> pair(wanted, partner));
      }
    }
  }

  private void pair(T wanted, T partner) {
    pairs.put(name.apply(wanted), partner);
    before.remove(partner);
  }
}
