package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.QualifiedName;
import java.util.List;
import java.util.regex.Pattern;

/** Names as SQL text: in quotes where PostgreSQL would fold, misread or refuse them. */
final class Identifiers {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
  // A locale of the operating system, such as de_DE.utf8: the dot is part of the collation's name.
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}_[A-Z]{2}\\.[\\w@.-]+");

  private Identifiers() {}

  static String quote(String name) {
    if (PLAIN.matcher(name).matches() && !ReservedWords.contains(name)) {
      return name;
    }
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String quote(QualifiedName name) {
    return name.schema().map(schema -> quote(schema) + ".").orElse("") + quote(name.name());
  }

  static String quote(List<String> names) {
    return names.stream().map(Identifiers::quote).collect(joining(", "));
  }

  static String collation(String name) {
    return LOCALE.matcher(name).matches() ? quote(name) : quote(QualifiedName.of(name));
  }
}
