package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A type with a fixed list of values, which compare in the order of the list: {@code create type
 * ... as enum}.
 */
public record EnumType(QualifiedName name, List<String> values, Optional<String> comment)
    implements UserType {

  public EnumType {
    values = List.copyOf(values);
    Require.distinct(values, value -> value, "Enum type " + name);
  }

  /** An enum type without comment. */
  public static EnumType of(String name, String... values) {
    return new EnumType(QualifiedName.of(name), List.of(values), Optional.empty());
  }

  @Override
  public EnumType withName(QualifiedName newName) {
    return new EnumType(newName, values, comment);
  }

  @Override
  public EnumType withComment(Optional<String> text) {
    return new EnumType(name, values, text);
  }

  public EnumType withValues(List<String> newValues) {
    return new EnumType(name, newValues, comment);
  }

  @Override
  public List<SqlType> parts() {
    return List.of();
  }

  @Override
  public EnumType withParts(UnaryOperator<SqlType> change) {
    return this;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
