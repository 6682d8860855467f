package dev.limbeck.snapshot;

/**
 * What Hibernate knows of a Java type.
 *
 * @param code the type that it prefers, of {@link JdbcCodes}
 * @param length how long its text is, where a text column holds it and no length is given
 * @param digits how many digits it has, where a numeric column holds it and no precision is given
 * @param scale how many of them are behind the point
 */
record JavaType(int code, int length, int digits, int scale) {

  // Hibernate's Size.DEFAULT_LENGTH, DEFAULT_PRECISION and DEFAULT_SCALE.
  private static final int DIGITS = 19;
  private static final int SCALE = 2;
  private static final int FLOAT_BITS = 24;
  private static final int DOUBLE_BITS = 53;

  static JavaType of(int code) {
    return new JavaType(code, JavaTypes.DEFAULT_LENGTH, DIGITS, SCALE);
  }

  static JavaType text(int length) {
    return new JavaType(JdbcCodes.VARCHAR, length, DIGITS, SCALE);
  }

  /** A time that has so many digits of a second. */
  static JavaType time(int code, int digits) {
    return new JavaType(code, JavaTypes.DEFAULT_LENGTH, digits, SCALE);
  }

  JavaType withCode(int otherCode) {
    return new JavaType(otherCode, length, digits, scale);
  }

  /** The binary digits of a floating column that holds it. */
  int bits() {
    return switch (code) {
      case JdbcCodes.FLOAT -> FLOAT_BITS;
      case JdbcCodes.DOUBLE -> DOUBLE_BITS;
      default -> digits;
    };
  }
}
