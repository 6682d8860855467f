package dev.limbeck.schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** What the records of this package ask of their components. */
final class Require {

  private Require() {}

  static String name(String name, String what) {
    if (name.isBlank()) {
      throw new SchemaException(what + " needs a name.");
    }
    return name;
  }

  static String expression(String sql, String what) {
    if (sql.isBlank()) {
      throw new SchemaException(what + " needs a SQL expression.");
    }
    return sql;
  }

  static List<String> columns(List<String> columns, String what) {
    if (columns.isEmpty()) {
      throw new SchemaException(what + " needs at least one column.");
    }
    return List.copyOf(columns);
  }

  static <T> void distinct(Collection<T> things, Function<T, ?> key, String where) {
    if (things.size() < 2) {
      return;
    }
    Set<Object> seen = new HashSet<>();
    for (T thing : things) {
      Object name = key.apply(thing);
      if (!seen.add(name)) {
        throw new SchemaException(where + " has " + name + " twice.");
      }
    }
  }
}
