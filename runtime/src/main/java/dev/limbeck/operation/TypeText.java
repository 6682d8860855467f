package dev.limbeck.operation;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.UserType;
import java.util.List;

/** Says in words how a type is made. */
final class TypeText implements UserType.Visitor<String> {

  @Override
  public String visit(EnumType type) {
    return "create enum type " + type.name() + " " + values(type.values());
  }

  @Override
  public String visit(CompositeType type) {
    return type.attributes().stream()
        .map(it -> it.name() + " " + it.type())
        .collect(joining(", ", "create composite type " + type.name() + " (", ")"));
  }

  @Override
  public String visit(DomainType type) {
    return "create domain " + type.name() + " over " + type.base();
  }

  static String values(List<String> values) {
    return values.stream().map(TypeText::value).collect(joining(", ", "(", ")"));
  }

  // A value may hold anything, a line's end too.
  static String value(String value) {
    return value.replaceAll("\\R", " ");
  }
}
