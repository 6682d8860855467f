package dev.limbeck.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The name of a table, sequence, type or statistics, and the schema that holds it.
 *
 * @param schema the schema's name; empty for the default schema
 * @param name the object's own name, exactly as the catalogue holds it
 */
public record QualifiedName(Optional<String> schema, String name)
    implements Comparable<QualifiedName> {

  public QualifiedName {
    Require.name(name, "A table, sequence or type");
    schema.ifPresent(text -> Require.name(text, "The schema of " + name));
  }

  /**
   * Reads {@code users} or {@code sales.users}. A part that holds a dot or a double quote is
   * written in double quotes, which are doubled inside: {@code "odd.name"}.
   */
  public static QualifiedName of(String text) {
    List<String> parts = parts(text);
    if (parts.size() > 2) {
      throw new SchemaException(
          "\"" + text + "\" has too many parts; write table or schema.table, and quote a dot.");
    }
    if (parts.size() == 1) {
      return new QualifiedName(Optional.empty(), parts.get(0));
    }
    return new QualifiedName(Optional.of(parts.get(0)), parts.get(1));
  }

  public static QualifiedName of(String schema, String name) {
    return new QualifiedName(Optional.of(schema), name);
  }

  /** Another object of the same schema. */
  public QualifiedName sibling(String otherName) {
    return new QualifiedName(schema, otherName);
  }

  @Override
  public int compareTo(QualifiedName other) {
    int bySchema = schema.orElse("").compareTo(other.schema.orElse(""));
    return bySchema != 0 ? bySchema : name.compareTo(other.name);
  }

  /** The text that {@link #of(String)} reads back. */
  @Override
  public String toString() {
    return schema.map(text -> quoteIfNeeded(text) + ".").orElse("") + quoteIfNeeded(name);
  }

  private static String quoteIfNeeded(String part) {
    boolean plain = part.indexOf('.') < 0 && part.indexOf('"') < 0;
    return plain ? part : "\"" + part.replace("\"", "\"\"") + "\"";
  }

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
      if (doubled) {
        part.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == '.' && !quoted) {
        parts.add(part.toString());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString());
    return parts;
  }
}
