package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.UserType;

/** What a user's type is, in words close to SQL's. */
final class UserTypeText implements UserType.Visitor<String> {

  private UserTypeText() {}

  static String of(UserType type) {
    return type.accept(new UserTypeText())
        + type.comment().map(text -> " with comment \"" + text + "\"").orElse("");
  }

  @Override
  public String visit(EnumType type) {
    return type.values().stream().collect(joining(", ", "enum (", ")"));
  }

  @Override
  public String visit(CompositeType type) {
    return type.attributes().stream()
        .map(it -> it.name() + " " + it.type())
        .collect(joining(", ", "composite (", ")"));
  }

  @Override
  public String visit(DomainType type) {
    return "domain over "
        + type.base()
        + type.collation().map(it -> " collate " + it).orElse("")
        + (type.nullable() ? "" : " not null")
        + type.value().map(sql -> " default " + sql).orElse("")
        + type.checks().stream().map(it -> " " + ConstraintText.of(it)).collect(joining());
  }
}
