package dev.limbeck.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Dice. */
record Chance(Random random) {

  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean percent(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T any(List<T> things) {
    return things.get(random.nextInt(things.size()));
  }

  <T> Optional<T> sometimes(int percent, T thing) {
    return percent(percent) ? Optional.of(thing) : Optional.empty();
  }

  <T> List<T> shuffled(List<T> things) {
    List<T> copy = new ArrayList<>(things);
    Collections.shuffle(copy, random);
    return copy;
  }
}
