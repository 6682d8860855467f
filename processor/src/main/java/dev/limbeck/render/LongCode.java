package dev.limbeck.render;

/** A {@code long} as Java spells it: with an L where an {@code int} would not do. */
final class LongCode {

  private LongCode() {}

  static String of(long value) {
    boolean fits = value >= Integer.MIN_VALUE && value <= Integer.MAX_VALUE;
    return fits ? Long.toString(value) : value + "L";
  }
}
