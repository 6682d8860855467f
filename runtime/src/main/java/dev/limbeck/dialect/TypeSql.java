package dev.limbeck.dialect;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import java.util.regex.Pattern;

/** Types as SQL text. */
final class TypeSql {

  // A built-in type's name is grammar in places ("double precision", "timestamp") and loses its
  // meaning in quotes; the name of a user's type that needs quotes holds them already.
  private static final Pattern SPELLED = Pattern.compile("[a-z_][a-z0-9_]*( [a-z_]+)*");

  private TypeSql() {}

  static String of(SqlType type) {
    if (SPELLED.matcher(type.name()).matches()) {
      return type.text();
    }
    String name = Identifiers.quote(QualifiedName.of(type.name()));
    return name + type.text().substring(type.name().length());
  }
}
