package dev.limbeck.operation;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * How a column of ordinals becomes one of an enum type, and back: by a case over the type's values.
 *
 * <p>Only where their order is not the alphabet's, which is the order that a type has whose values
 * have no order of their own (Hibernate sorts them); then nothing tells a value's ordinal.
 */
public final class OrdinalConversion {

  private static final Set<String> NUMBERS = Set.of("smallint", "integer", "bigint");

  private OrdinalConversion() {}

  /** The expression for {@code using}; empty if the change is no such one. */
  public static Optional<String> using(Column before, Column after, Schema schema) {
    if (isNumber(before.type())) {
      return ordered(after.type(), schema).map(type -> fromNumber(before.name(), type));
    }
    return isNumber(after.type())
        ? ordered(before.type(), schema).map(type -> toNumber(before.name(), type, after.type()))
        : Optional.empty();
  }

  private static boolean isNumber(SqlType type) {
    return type.dimensions() == 0 && NUMBERS.contains(type.name());
  }

  private static Optional<EnumType> ordered(SqlType type, Schema schema) {
    return schema.types().stream()
        .filter(EnumType.class::isInstance)
        .map(EnumType.class::cast)
        .filter(it -> it.sqlType().equals(type))
        .filter(it -> !it.values().equals(it.values().stream().sorted().toList()))
        .findFirst();
  }

  // What is no ordinal of the type makes PostgreSQL refuse it.
  private static String fromNumber(String column, EnumType type) {
    List<String> values = type.values();
    String schema = type.name().schema().map(name -> SqlText.quoted(name) + ".").orElse("");
    return IntStream.range(0, values.size())
        .mapToObj(ordinal -> "when " + ordinal + " then " + SqlText.literal(values.get(ordinal)))
        .collect(
            joining(
                " ",
                "(case " + SqlText.quoted(column) + " ",
                " else "
                    + SqlText.quoted(column)
                    + "::text end)::"
                    + schema
                    + SqlText.quoted(type.name().name())));
  }

  private static String toNumber(String column, EnumType type, SqlType number) {
    List<String> values = type.values();
    return IntStream.range(0, values.size())
        .mapToObj(ordinal -> "when " + SqlText.literal(values.get(ordinal)) + " then " + ordinal)
        .collect(
            joining(
                " ",
                "case " + SqlText.quoted(column) + "::text ",
                " else " + SqlText.quoted(column) + "::text::" + number + " end"));
  }
}
