package dev.limbeck.laws;

import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/** A schema put together from its parts in reverse, as another file system might list them. */
final class Disorder {

  private Disorder() {}

  static Schema of(Schema schema) {
    return new Schema(
        new TreeSet<>(schema.namespaces()),
        reversed(schema.types()),
        reversed(schema.tables()).stream().map(Disorder::of).toList(),
        reversed(schema.sequences()));
  }

  // The order of columns is the user's own.
  private static Table of(Table table) {
    return table
        .withConstraints(reversed(table.constraints()))
        .withIndexes(reversed(table.indexes()));
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
