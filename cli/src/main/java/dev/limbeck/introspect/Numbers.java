package dev.limbeck.introspect;

import java.util.Arrays;
import java.util.List;

/** Lists of numbers as the catalogue's vectors print them: {@code 1 4 2}. */
final class Numbers {

  private Numbers() {}

  static List<Integer> ints(String vector) {
    return vector.isEmpty()
        ? List.of()
        : Arrays.stream(vector.split(" ")).map(Integer::valueOf).toList();
  }

  static List<Long> oids(String vector) {
    return vector.isEmpty()
        ? List.of()
        : Arrays.stream(vector.split(" ")).map(Long::valueOf).toList();
  }
}
