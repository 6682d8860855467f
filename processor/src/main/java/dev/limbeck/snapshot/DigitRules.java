package dev.limbeck.snapshot;

import java.util.Map;

/** What is worth saying about the digits that {@code @Column} asks for. */
record DigitRules(Findings findings) {

  // PostgreSQL's manual, "Floating-Point Types": the bits of a real and of a double precision.
  private static final int REAL = 24;
  private static final int DOUBLE = 53;

  // The scale that each has where Hibernate is told nothing it heeds.
  private static final Map<String, Integer> DECIMALS =
      Map.of("java.math.BigDecimal", 2, "java.math.BigInteger", 0);

  /** Checks the digits of a value that is kept in a column of a code. */
  void check(TypedPlace place, int code) {
    String type = TypeNames.of(place.type());
    int scale = place.settings().scale().orElse(0);
    boolean isDecimal = DECIMALS.containsKey(type) && code == JdbcCodes.NUMERIC;
    if (isDecimal && scale != 0 && place.settings().precision().isEmpty()) {
      add(
          Finding.LONE_SCALE,
          place,
          "scale",
          "Hibernate takes no notice of scale without precision, so that the column is numeric(38,%d); write precision too."
              .formatted(DECIMALS.get(type)));
    }
    if (code == JdbcCodes.FLOAT || code == JdbcCodes.DOUBLE) {
      checkScale(place, scale);
      checkFloat(place, code);
    }
  }

  private void checkScale(TypedPlace place, int scale) {
    if (scale != 0) {
      add(
          Finding.IMPOSSIBLE_FLOAT,
          place,
          "scale",
          "a floating-point column has no scale, and Hibernate refuses to start with one; use"
              + " BigDecimal for a fixed number of decimals, or leave scale out.");
    }
  }

  private void checkFloat(TypedPlace place, int code) {
    int digits = place.settings().precision().orElse(0);
    int bits = (int) Math.ceil(digits * Math.log(10) / Math.log(2));
    if (bits > DOUBLE) {
      add(
          Finding.IMPOSSIBLE_FLOAT,
          place,
          "precision",
          "precision = %d needs %d bits, and PostgreSQL's largest floating-point type has 53; write 15 or less, or use BigDecimal."
              .formatted(digits, bits));
      return;
    }
    if (code == JdbcCodes.FLOAT && bits > REAL) {
      add(
          Finding.OTHER_FLOAT,
          place,
          "precision",
          "precision = %d makes the column double precision, which a float does not fill; leave precision out, or write 7 or less."
              .formatted(digits));
    }
    if (code == JdbcCodes.DOUBLE && digits > 0 && bits <= REAL) {
      add(
          Finding.OTHER_FLOAT,
          place,
          "precision",
          "precision = %d makes the column real, which rounds a double to about 7 digits; leave precision out, or write 8 or more."
              .formatted(digits));
    }
  }

  private void add(Finding finding, TypedPlace place, String member, String message) {
    findings.add(
        finding, place.element(), place.settings().annotation().orElseThrow(), member, message);
  }
}
