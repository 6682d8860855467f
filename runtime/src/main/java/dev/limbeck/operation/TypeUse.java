package dev.limbeck.operation;

import dev.limbeck.schema.CompositeType;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.UserType;
import java.util.ArrayList;
import java.util.List;

/** Tells what is of a user's type, or of an array of it. */
record TypeUse(QualifiedName type) {

  /** The columns and attributes, in words. */
  List<String> places(Schema schema) {
    List<String> places = new ArrayList<>();
    for (Table table : schema.tables()) {
      table.columns().stream()
          .filter(column -> column.type().isOf(type))
          .forEach(column -> places.add("column " + table.name() + "." + column.name()));
    }
    for (UserType other : schema.types()) {
      if (in(other)) {
        places.add(other.accept(new Part()));
      }
    }
    return places;
  }

  boolean in(UserType other) {
    return other.parts().stream().anyMatch(part -> part.isOf(type));
  }

  boolean in(Table table) {
    return table.columns().stream().anyMatch(column -> column.type().isOf(type));
  }

  /** A type that is made of another one, in words. */
  private static final class Part implements UserType.Visitor<String> {
    @Override
    public String visit(EnumType other) {
      return "enum type " + other.name();
    }

    @Override
    public String visit(CompositeType other) {
      return "an attribute of type " + other.name();
    }

    @Override
    public String visit(DomainType other) {
      return "domain " + other.name();
    }
  }
}
