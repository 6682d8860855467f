package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Names as SQL text: in quotes where PostgreSQL would fold, misread or refuse them. */
final class Identifiers {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");
  // A locale of the operating system, such as de_DE.utf8: the dot is part of the collation's name.
  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}_[A-Z]{2}\\.[\\w@.-]+");

  private Identifiers() {}

  // PostgreSQL's manual, "Lexical Structure": a longer name is cut, with no more than a notice.
  private static final int LONGEST = 63;

  /**
   * The name as SQL.
   *
   * @throws SchemaException if PostgreSQL would cut it
   */
  static String quote(String name) {
    int bytes = name.getBytes(StandardCharsets.UTF_8).length;
    if (bytes > LONGEST) {
      throw new SchemaException(
          "The name %s has %d bytes, and PostgreSQL cuts it to its first %d; give a shorter one."
              .formatted(name, bytes, LONGEST));
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
