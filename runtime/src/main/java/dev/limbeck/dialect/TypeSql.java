package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import java.util.Set;
import java.util.regex.Pattern;

/** Types as SQL text. */
final class TypeSql {

  // A built-in type's name is grammar in places ("double precision", "timestamp") and loses its
  // meaning in quotes.
  private static final Pattern WORDS = Pattern.compile("[a-z_]+( [a-z_]+)+");
  private static final Set<String> GRAMMAR =
      Set.of(
          "bigint",
          "bit",
          "boolean",
          "char",
          "integer",
          "interval",
          "numeric",
          "real",
          "smallint",
          "time",
          "timestamp",
          "varchar");

  private TypeSql() {}

  /** Whether it is no user's type; not known of all. */
  static boolean isBuiltIn(SqlType type) {
    return type.dimensions() > 0
        || GRAMMAR.contains(type.name())
        || WORDS.matcher(type.name()).matches()
        || BuiltInTypes.contains(type.name());
  }

  static String of(SqlType type) {
    if (GRAMMAR.contains(type.name()) || WORDS.matcher(type.name()).matches()) {
      return type.text();
    }
    String name = Identifiers.quote(QualifiedName.of(type.name()));
    return name + type.text().substring(type.name().length());
  }
}
