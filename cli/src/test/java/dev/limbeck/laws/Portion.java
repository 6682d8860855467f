package dev.limbeck.laws;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How many of the cases are taken that each need databases: all, or fewer where {@code
 * -Dlimbeck.tries} asks for fewer tries than usual, as for a second JDK.
 */
final class Portion {

  private static final int USUAL_TRIES = 50;
  private static final int TRIES = Integer.getInteger("limbeck.tries", USUAL_TRIES);

  private Portion() {}

  static <T> Stream<T> of(Stream<T> cases) {
    return of(cases, 1);
  }

  /** The same, of which one in so many is enough for the usual number of tries. */
  static <T> Stream<T> of(Stream<T> cases, int oneIn) {
    List<T> all = cases.toList();
    int stride = Math.max(1, oneIn * USUAL_TRIES / TRIES);
    return IntStream.range(0, all.size()).filter(it -> it % stride == 0).mapToObj(all::get);
  }
}
