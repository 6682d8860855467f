package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.NameLimit;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.regex.Pattern;

/** Names as SQL text: in quotes where PostgreSQL would fold, misread or refuse them. */
final class Identifiers {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
  // A locale of the operating system, such as de_DE.utf8: the dot is part of the collation's name.
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}_[A-Z]{2}\\.[\\w@.-]+");

  private Identifiers() {}

  /**
   * The name as SQL.
   *
   * @throws SchemaException if PostgreSQL would cut it
   */
  static String quote(String name) {
    if (NameLimit.isExceededBy(name)) {
      throw new SchemaException(
          "The name %s has %d bytes, and PostgreSQL cuts it to its first %d; give a shorter one."
              .formatted(name, NameLimit.bytes(name), NameLimit.BYTES));
    }
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
