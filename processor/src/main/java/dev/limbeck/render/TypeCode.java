package dev.limbeck.render;

import com.palantir.javapoet.CodeBlock;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A column type as a migration spells it: {@code varchar(255)}. */
final class TypeCode {

  /** Types of SQL whose word in Java is another. */
  private static final Map<String, String> RENAMED =
      Map.of("boolean", "bool", "double precision", "doublePrecision", "char", "character");

  private static final Set<String> PLAIN =
      Set.of(
          "bigint",
          "integer",
          "smallint",
          "text",
          "uuid",
          "bytea",
          "date",
          "real",
          "json",
          "jsonb",
          "oid",
          "interval",
          "inet",
          "xml",
          "varchar",
          "numeric",
          "timestamp",
          "timestamptz",
          "time",
          "timetz",
          "boolean",
          "double precision");

  /** How many modifiers the word takes, besides none. */
  private static final Map<String, Integer> MODIFIERS =
      Map.of(
          "varchar",
          1,
          "char",
          1,
          "timestamp",
          1,
          "timestamptz",
          1,
          "time",
          1,
          "timetz",
          1,
          "numeric",
          2);

  private final Words words;

  TypeCode(Words words) {
    this.words = words;
  }

  CodeBlock of(SqlType type) {
    if (type.dimensions() > 0) {
      SqlType element = new SqlType(type.name(), type.modifiers(), type.dimensions() - 1);
      return CodeBlock.of("$L($L)", words.type("arrayOf"), of(element));
    }
    if (!hasWord(type)) {
      return CodeBlock.of("$L($S)", words.type("type"), type.text());
    }
    String word = RENAMED.getOrDefault(type.name(), type.name());
    return CodeBlock.of("$L($L)", words.type(word), String.join(", ", type.modifiers()));
  }

  private static boolean hasWord(SqlType type) {
    List<String> modifiers = type.modifiers();
    if (modifiers.isEmpty()) {
      return PLAIN.contains(type.name());
    }
    return MODIFIERS.getOrDefault(type.name(), 0) == modifiers.size()
        && modifiers.stream().allMatch(TypeCode::isNumber);
  }

  private static boolean isNumber(String modifier) {
    return modifier.matches("-?\\d{1,9}");
  }
}
