package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.Map;

/**
 * How wide Hibernate takes a column for when it orders the columns of a key, in bytes ({@code
 * ColumnOrderingStrategyStandard}).
 *
 * @param bytes the width in most tables
 * @param asElement the width where the column holds the elements of a collection, which Hibernate
 *     orders before it knows what the column is written with
 */
record KeyWidth(int bytes, int asElement) {

  static final KeyWidth WIDEST = of(Integer.MAX_VALUE);

  private static final int SMALLEST = 4;
  private static final int LONGEST_VARCHAR = 10_485_760;
  private static final int LONGEST_BINARY = Integer.MAX_VALUE;
  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);
  private static final Map<String, Integer> BYTES =
      Map.ofEntries(
          Map.entry("boolean", 1),
          Map.entry("smallint", 2),
          Map.entry("integer", 4),
          Map.entry("real", 4),
          Map.entry("date", 4),
          Map.entry("time", 4),
          Map.entry("timetz", 4),
          Map.entry("bigint", 8),
          Map.entry("double precision", 4),
          Map.entry("timestamp", 8),
          Map.entry("timestamptz", 8),
          Map.entry("interval second", 8),
          Map.entry("uuid", 16),
          Map.entry("inet", 19),
          Map.entry("bytea", LONGEST_BINARY),
          Map.entry("text", LONGEST_VARCHAR));

  static KeyWidth of(int bytes) {
    return new KeyWidth(Math.max(bytes, SMALLEST), Math.max(bytes, SMALLEST));
  }

  /** The width of a column of a type that stands for no special Java type. */
  static KeyWidth of(SqlType type) {
    if (type.dimensions() > 0) {
      return WIDEST;
    }
    return of(
        switch (type.name()) {
          case "varchar", "char" -> length(type);
          case "numeric" -> (int) Math.ceil(modifier(type, 38) / (BITS_PER_DIGIT * 8));
          default -> BYTES.getOrDefault(type.name(), Integer.MAX_VALUE);
        });
  }

  /** The width of a column that a value of a code is kept in. */
  static KeyWidth of(int code, SqlType type, ColumnSettings settings) {
    int usual = of(type).bytes();
    return switch (code) {
      case JdbcCodes.DOUBLE -> new KeyWidth(usual, 8);
      case JdbcCodes.DURATION -> new KeyWidth(usual, Integer.MAX_VALUE);
      case JdbcCodes.VARBINARY, JdbcCodes.BINARY, JdbcCodes.LONGVARBINARY ->
          of(settings.length().filter(it -> it != JavaTypes.DEFAULT_LENGTH).orElse(LONGEST_BINARY));
      default -> of(usual);
    };
  }

  // Hibernate takes its default of 255 for "as long as can be".
  private static int length(SqlType type) {
    int length = modifier(type, JavaTypes.DEFAULT_LENGTH);
    return length == JavaTypes.DEFAULT_LENGTH ? LONGEST_VARCHAR : length;
  }

  private static int modifier(SqlType type, int otherwise) {
    return type.modifiers().isEmpty() ? otherwise : Integer.parseInt(type.modifiers().get(0));
  }
}
