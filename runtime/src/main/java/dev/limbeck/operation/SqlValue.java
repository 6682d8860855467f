package dev.limbeck.operation;

import dev.limbeck.schema.SchemaException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value that a migration hands to the database beside its SQL, so that nothing in it can be taken
 * for SQL.
 *
 * @param text the value in the form that its kind names; empty for null
 */
public record SqlValue(Kind kind, String text) {

  /** What a value is. */
  public enum Kind {
    NULL,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** A whole number or decimal fraction, without an exponent. */
    NUMBER,
    /** A binary fraction, as {@link Double#toString()} has it. */
    DOUBLE,
    TEXT,
    /** Bytes, as hexadecimal digits. */
    BYTES,
    UUID,
    /** ISO 8601, as {@link LocalDate#toString()} has it; the others of time likewise. */
    DATE,
    TIME,
    TIMESTAMP,
    TIMESTAMP_WITH_TIME_ZONE
  }

  /**
   * The value of a Java object: null, a boolean, a number, a text, an enum's constant (its name),
   * bytes, a UUID, or one of {@code java.time}; or an array or collection of them, which becomes
   * the text of an array.
   *
   * @throws SchemaException if it is of another type
   */
  @SuppressWarnings("exports") // who compiles against this needs no JSpecify
  public static SqlValue of(@Nullable Object value) {
    if (value == null) {
      return new SqlValue(Kind.NULL, "");
    }
    if (value instanceof Number number) {
      return number(number);
    }
    if (value instanceof CharSequence || value instanceof Character) {
      return text(value.toString());
    }
    if (value instanceof Enum<?> constant) {
      return text(constant.name());
    }
    if (value instanceof byte[] bytes) {
      return new SqlValue(Kind.BYTES, HexFormat.of().formatHex(bytes));
    }
    if (ArrayText.isArray(value)) {
      return text(ArrayText.of(value));
    }
    return other(value);
  }

  /** What it is and which, for a message: {@code the boolean true}. */
  public String describe() {
    return "the %s %s".formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', ' '), text);
  }

  /** The text that a column of the value's type takes; empty for null. */
  public String input() {
    return kind == Kind.BYTES ? "\\x" + text : text;
  }

  private static SqlValue number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      return new SqlValue(Kind.DOUBLE, number.toString());
    }
    if (number instanceof BigDecimal decimal) {
      return new SqlValue(Kind.NUMBER, decimal.toPlainString());
    }
    if (number instanceof Long
        || number instanceof Integer
        || number instanceof Short
        || number instanceof Byte
        || number instanceof BigInteger) {
      return new SqlValue(Kind.NUMBER, number.toString());
    }
    throw unknown(number);
  }

  private static SqlValue text(String text) {
    if (text.indexOf('\0') >= 0) {
      throw new SchemaException(
          "A text holds the character with the number 0, which PostgreSQL has in no text.");
    }
    return new SqlValue(Kind.TEXT, text);
  }

  private static SqlValue other(Object value) {
    if (value instanceof Boolean) {
      return new SqlValue(Kind.BOOLEAN, value.toString());
    }
    if (value instanceof UUID) {
      return new SqlValue(Kind.UUID, value.toString());
    }
    if (value instanceof LocalDate) {
      return new SqlValue(Kind.DATE, value.toString());
    }
    if (value instanceof LocalTime) {
      return new SqlValue(Kind.TIME, value.toString());
    }
    if (value instanceof LocalDateTime) {
      return new SqlValue(Kind.TIMESTAMP, value.toString());
    }
    return new SqlValue(Kind.TIMESTAMP_WITH_TIME_ZONE, moment(value).toString());
  }

  private static OffsetDateTime moment(Object value) {
    if (value instanceof OffsetDateTime time) {
      return time;
    }
    if (value instanceof ZonedDateTime time) {
      return time.toOffsetDateTime();
    }
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    throw unknown(value);
  }

  private static SchemaException unknown(Object value) {
    return new SchemaException(
        "A value of %s is none that a migration can hand to the database; give it as a text and cast it in the SQL."
            .formatted(value.getClass().getName()));
  }
}
