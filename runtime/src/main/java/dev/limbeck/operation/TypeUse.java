package dev.limbeck.operation;

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
      if (other.parts().stream().anyMatch(part -> part.isOf(type))) {
        places.add("an attribute of type " + other.name());
      }
    }
    return places;
  }

  boolean in(Table table) {
    return table.columns().stream().anyMatch(column -> column.type().isOf(type));
  }
}
