package dev.limbeck.operation;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.CompositeType.Attribute;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Optional;

/**
 * Makes a type anew under its old name, for what {@code alter type} cannot do: take a value of an
 * enum away or put it in another place, give an attribute another type while columns are of the
 * composite type. Every column of the type keeps its rows, read through their text; a row that
 * holds what the new type has not makes PostgreSQL refuse the whole.
 *
 * @param before without its comment, which stays whatever it is
 */
public record RebuildType(UserType before, UserType after) implements Operation {

  public RebuildType {
    if (!before.name().equals(after.name())
        || !before.accept(new Shape()).equals(after.accept(new Shape()))) {
      throw new SchemaException(
          "Type %s can be made anew only under its name, as the same kind of type, a composite type with the same attributes in their order."
              .formatted(before.name()));
    }
    if (before.comment().isPresent() || after.comment().isPresent()) {
      throw new SchemaException(
          "Make type " + before.name() + " anew without its comment, which stays.");
    }
  }

  @Override
  public Schema apply(Schema schema) {
    UserType found = schema.requireType(before.name());
    if (!found.withComment(Optional.empty()).equals(before)) {
      throw new SchemaException(
          "Type %s is not what the change starts from: it is %s, expected was %s."
              .formatted(before.name(), found, before));
    }
    InheritanceLookup.refuseRebuilt(schema, before.name(), describe());
    return schema.minusType(before.name()).plus(after.withComment(found.comment()));
  }

  @Override
  public List<Operation> inverse(Schema schema) {
    return List.of(new RebuildType(after, before));
  }

  @Override
  public String describe() {
    return "make type anew: %s instead of %s"
        .formatted(after.accept(new Parts()), before.accept(new Parts()));
  }

  /** What has to stay: a composite value's text has the attributes in their order. */
  private static final class Shape implements UserType.Visitor<List<String>> {
    @Override
    public List<String> visit(EnumType type) {
      return List.of("enum");
    }

    @Override
    public List<String> visit(CompositeType type) {
      return type.attributes().stream().map(Attribute::name).toList();
    }

    @Override
    public List<String> visit(DomainType type) {
      throw new SchemaException(
          "Domain " + type.name() + " cannot be made anew; change it, or make another one.");
    }
  }

  private static final class Parts implements UserType.Visitor<String> {
    @Override
    public String visit(EnumType type) {
      return type.name() + " " + TypeText.values(type.values());
    }

    @Override
    public String visit(CompositeType type) {
      return new TypeText().visit(type).replaceFirst("^create composite type ", "");
    }

    @Override
    public String visit(DomainType type) {
      return new TypeText().visit(type).replaceFirst("^create domain ", "");
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
