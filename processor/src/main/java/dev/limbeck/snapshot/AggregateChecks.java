package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The check that Hibernate makes of an embeddable that is kept in one column, as JSON or in a
 * composite type: what may not be null in it is there, and has a value that is allowed.
 */
final class AggregateChecks {

  private AggregateChecks() {}

  /** The column of JSON, checked as its members' columns would be. */
  static ColumnDraft json(ColumnDraft column, List<AttributeMapping> members) {
    return checked(column, members, AggregateChecks::jsonValue);
  }

  /** The column of a composite type, checked as its members' columns would be. */
  static ColumnDraft struct(ColumnDraft column, List<AttributeMapping> members) {
    return checked(
        column,
        members,
        (struct, member) -> "(" + struct + ")." + SqlNames.quote(member.catalogueName()));
  }

  private static ColumnDraft checked(
      ColumnDraft column,
      List<AttributeMapping> members,
      BiFunction<String, ColumnDraft, String> value) {
    if (isUnknown(members)) {
      return column.withUnknownCheck(true);
    }
    String spelled = SqlNames.quote(column.catalogueName());
    List<String> conditions = new ArrayList<>();
    members.stream()
        .sorted(Comparator.comparing(mapping -> mapping.member().name()))
        .flatMap(mapping -> mapping.columns().stream())
        .forEach(member -> conditions.addAll(conditions(value.apply(spelled, member), member)));
    if (conditions.isEmpty()) {
      return column;
    }
    String all = String.join(" and ", conditions);
    List<CheckDraft> checks = new ArrayList<>(column.checks());
    checks.add(CheckDraft.unnamed(column.nullable() ? spelled + " is null or (" + all + ")" : all));
    return column.withChecks(checks);
  }

  private static boolean isUnknown(List<AttributeMapping> members) {
    return members.stream()
        .flatMap(mapping -> mapping.columns().stream())
        .anyMatch(ColumnDraft::unknownCheck);
  }

  private static List<String> conditions(String value, ColumnDraft member) {
    String name = SqlNames.quote(member.catalogueName());
    Optional<String> check =
        member.checks().stream().findFirst().map(it -> it.sql().replace(name, value));
    List<String> conditions = new ArrayList<>();
    if (!member.nullable()) {
      conditions.add(value + " is not null");
      check.ifPresent(conditions::add);
      return conditions;
    }
    check.ifPresent(it -> conditions.add("(" + value + " is null or " + it + ")"));
    return conditions;
  }

  private static String jsonValue(String json, ColumnDraft member) {
    String name = "'" + member.name().text() + "'";
    SqlType type = member.type();
    if (type.dimensions() > 0) {
      return "cast(array(select jsonb_array_elements%s(%s->%s)) as %s)"
          .formatted(isNative(type) ? "" : "_text", json, name, type.text());
    }
    return switch (type.name()) {
      case "jsonb" -> json + "->" + name;
      case "bytea" -> "decode(%s->>%s,'hex')".formatted(json, name);
      default -> "cast(%s->>%s as %s)".formatted(json, name, type.text());
    };
  }

  private static boolean isNative(SqlType array) {
    return switch (array.name()) {
      case "boolean", "smallint", "integer", "bigint", "real", "double precision" -> true;
      default -> false;
    };
  }
}
