package dev.limbeck.diff;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Says what differs between a table that is expected and one that is there. */
final class TableDifference {

  private final Table expected;
  private final Table actual;
  private final List<String> lines = new ArrayList<>();

  TableDifference(Table expected, Table actual) {
    this.expected = expected;
    this.actual = actual;
  }

  List<String> lines() {
    comments("", expected.comment(), actual.comment());
    changed(
        "it",
        PartitionRules.text(actual.partitioning()),
        PartitionRules.text(expected.partitioning()));
    changed("it", place(actual), place(expected));
    if (!Set.copyOf(actual.inherits()).equals(Set.copyOf(expected.inherits()))) {
      changed("it", parents(actual), parents(expected));
    }
    changed("it", kept(actual), kept(expected));
    Comparison<Column> columns = Comparison.of(expected.columns(), actual.columns(), Column::name);
    columns.missing().forEach(it -> lines.add("column " + ColumnText.of(it) + " is missing"));
    columns
        .unexpected()
        .forEach(it -> lines.add("column " + ColumnText.of(it) + " is not expected"));
    columns.changed().forEach(pair -> column(pair.expected(), pair.actual()));
    named(
        Comparison.of(expected.constraints(), actual.constraints(), Constraint::name),
        Constraint::name,
        Canonical::constraint,
        ConstraintText::of);
    named(
        Comparison.of(expected.indexes(), actual.indexes(), Index::name),
        Index::name,
        Canonical::index,
        IndexText::of);
    named(
        Comparison.of(expected.statistics(), actual.statistics(), Statistics::name),
        it -> it.name().toString(),
        Canonical::statistics,
        StatisticsText::of);
    return List.copyOf(lines);
  }

  private void column(Column wanted, Column found) {
    String column = "column " + wanted.name();
    changed(column, found.type().text(), wanted.type().text());
    changed(column, nullability(found), nullability(wanted));
    if (!found.value().equals(wanted.value())) {
      lines.add(
          "%s has %s, expected %s"
              .formatted(column, ColumnText.value(found), ColumnText.value(wanted)));
    }
    changed(column, collation(found), collation(wanted));
    changed(
        column,
        StorageText.kept(StorageText.of(found.storage())),
        StorageText.kept(StorageText.of(wanted.storage())));
    comments(column + " ", wanted.comment(), found.comment());
  }

  private void changed(String what, String found, String wanted) {
    if (!found.equals(wanted)) {
      lines.add("%s is %s, expected %s".formatted(what, found, wanted));
    }
  }

  private void comments(String what, Optional<String> wanted, Optional<String> found) {
    if (!wanted.equals(found)) {
      lines.add("%shas %s, expected %s".formatted(what, comment(found), comment(wanted)));
    }
  }

  /** What does the same under another name is said once, as a name. */
  private <T> void named(
      Comparison<T> things,
      Function<T, String> name,
      Function<T, T> form,
      Function<T, String> text) {
    List<T> unexpected = new ArrayList<>(things.unexpected());
    for (T wanted : things.missing()) {
      Optional<T> renamed =
          unexpected.stream().filter(it -> form.apply(it).equals(form.apply(wanted))).findFirst();
      renamed.ifPresent(unexpected::remove);
      lines.add(
          renamed
              .map(it -> text.apply(it) + " should be named " + name.apply(wanted))
              .orElseGet(() -> text.apply(wanted) + " is missing"));
    }
    unexpected.forEach(it -> lines.add(text.apply(it) + " is not expected"));
    things
        .changed()
        .forEach(
            pair ->
                lines.add(
                    "%s is there, expected %s"
                        .formatted(text.apply(pair.actual()), text.apply(pair.expected()))));
  }

  private static String place(Table table) {
    return table
        .partitionOf()
        .map(of -> "a partition of %s: %s".formatted(of.parent(), of.bound()))
        .orElse("no partition");
  }

  private static String parents(Table table) {
    return table.inherits().isEmpty()
        ? "a table that does not inherit"
        : "a table that inherits from "
            + table.inherits().stream().map(QualifiedName::toString).collect(joining(", "));
  }

  private static String kept(Table table) {
    return StorageText.kept(StorageText.of(table.storage()));
  }

  private static String nullability(Column column) {
    return column.nullable() ? "nullable" : "not null";
  }

  private static String collation(Column column) {
    return column.collation().map(name -> "collated " + name).orElse("collated as its type");
  }

  private static String comment(Optional<String> comment) {
    return comment.map(text -> "comment \"" + text + "\"").orElse("no comment");
  }
}
