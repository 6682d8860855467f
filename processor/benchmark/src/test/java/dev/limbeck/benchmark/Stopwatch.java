package dev.limbeck.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** How long the same work takes, time after time. */
final class Stopwatch {

  private final List<Double> seconds = new ArrayList<>();

  <T> T time(Callable<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.call();
    seconds.add((System.nanoTime() - start) / 1e9);
    return result;
  }

  /** The seconds of the first time, before Java and the server have warmed up. */
  double first() {
    return seconds.get(0);
  }

  /** The median of the other times, in seconds. */
  double median() {
    double[] sorted = seconds.stream().skip(1).mapToDouble(it -> it).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
