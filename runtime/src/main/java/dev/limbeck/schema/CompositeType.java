package dev.limbeck.schema;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A type of several attributes, as a row has columns: {@code create type ... as (...)}.
 *
 * <p>Two are equal whatever the order of their attributes, because PostgreSQL can only append one.
 */
public record CompositeType(
    QualifiedName name, List<Attribute> attributes, Optional<String> comment) implements UserType {

  /** One part of a composite value. */
  public record Attribute(String name, SqlType type) {
    public Attribute {
      Require.name(name, "An attribute");
    }
  }

  public CompositeType {
    attributes = List.copyOf(attributes);
    Require.distinct(attributes, Attribute::name, "Composite type " + name);
  }

  /** A composite type without comment. */
  public static CompositeType of(String name, Attribute... attributes) {
    return new CompositeType(QualifiedName.of(name), List.of(attributes), Optional.empty());
  }

  public Optional<Attribute> attribute(String attributeName) {
    return attributes.stream().filter(it -> it.name().equals(attributeName)).findFirst();
  }

  @Override
  public CompositeType withName(QualifiedName newName) {
    return new CompositeType(newName, attributes, comment);
  }

  @Override
  public CompositeType withComment(Optional<String> text) {
    return new CompositeType(name, attributes, text);
  }

  public CompositeType withAttributes(List<Attribute> newAttributes) {
    return new CompositeType(name, newAttributes, comment);
  }

  @Override
  public List<SqlType> parts() {
    return attributes.stream().map(Attribute::type).toList();
  }

  @Override
  public CompositeType withParts(UnaryOperator<SqlType> change) {
    return withAttributes(
        attributes.stream().map(it -> new Attribute(it.name(), change.apply(it.type()))).toList());
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CompositeType that
        && name.equals(that.name)
        && Set.copyOf(attributes).equals(Set.copyOf(that.attributes))
        && comment.equals(that.comment);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Set.copyOf(attributes), comment);
  }
}
