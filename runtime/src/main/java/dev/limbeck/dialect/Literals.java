package dev.limbeck.dialect;

import dev.limbeck.operation.SqlValue;
import java.util.Optional;

/** Values as SQL literals. */
final class Literals {

  private Literals() {}

  // As quote_literal() does: with a backslash the E form, which means the same whatever
  // standard_conforming_strings says.
  static String text(String text) {
    String quoted = "'" + text.replace("'", "''") + "'";
    return text.indexOf('\\') < 0 ? quoted : "E" + quoted.replace("\\", "\\\\");
  }

  static String textOrNull(Optional<String> text) {
    return text.map(Literals::text).orElse("null");
  }

  /** A literal of the value's own type; a text takes the type that its place asks for. */
  static String value(SqlValue value) {
    String text = value.text();
    return switch (value.kind()) {
      case NULL -> "null";
      case BOOLEAN -> text;
      case NUMBER -> text.startsWith("-") ? "(" + text + ")" : text;
      case TEXT -> text(text);
      case DOUBLE -> "double precision " + text(text);
      case BYTES -> "decode(" + text(text) + ", 'hex')";
      case UUID -> "uuid " + text(text);
      case DATE -> "date " + text(text);
      case TIME -> "time " + text(text);
      case TIMESTAMP -> "timestamp " + text(text);
      case TIMESTAMP_WITH_TIME_ZONE -> "timestamptz " + text(text);
    };
  }
}
