package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What tells a column of a table from others, in a few words each. */
final class ColumnTraits {

  private ColumnTraits() {}

  /** What two columns have in common, and what only one of them has. */
  static String compared(Table before, Column from, Table after, Column to) {
    List<String> old = of(before, from);
    List<String> added = of(after, to);
    return Stream.of(
            said("both", old.stream().filter(added::contains).toList()),
            said("only " + from.name(), old.stream().filter(it -> !added.contains(it)).toList()),
            said("only " + to.name(), added.stream().filter(it -> !old.contains(it)).toList()))
        .flatMap(List::stream)
        .reduce((one, other) -> one + "; " + other)
        .orElse("");
  }

  private static List<String> said(String whose, List<String> traits) {
    return traits.isEmpty() ? List.of() : List.of(whose + " " + String.join(", ", traits));
  }

  private static List<String> of(Table table, Column column) {
    List<String> traits = new ArrayList<>();
    traits.add(column.type().text());
    traits.add("column " + (table.columns().indexOf(column) + 1));
    if (!column.nullable()) {
      traits.add("not null");
    }
    column.value().map(ColumnTraits::value).ifPresent(traits::add);
    table.constraints().stream()
        .filter(constraint -> constraint.columns().contains(column.name()))
        .map(ColumnTraits::kind)
        .distinct()
        .forEach(traits::add);
    if (table.indexes().stream().anyMatch(index -> isOf(index, column.name()))) {
      traits.add("indexed");
    }
    return traits;
  }

  private static boolean isOf(Index index, String column) {
    return index.keys().contains(IndexKey.column(column));
  }

  private static String value(Default value) {
    if (value instanceof Default.Expression expression) {
      return "default " + expression.sql();
    }
    return value instanceof Default.Identity ? "identity" : "generated";
  }

  private static String kind(Constraint constraint) {
    return constraint
        .asForeignKey()
        .map(key -> "foreign key to " + key.references())
        .orElseGet(() -> ConstraintText.kind(constraint));
  }
}
