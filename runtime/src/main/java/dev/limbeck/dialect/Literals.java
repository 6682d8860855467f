package dev.limbeck.dialect;

import java.util.Optional;

/** Texts as SQL string literals. */
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
}
