package dev.limbeck.review;

import dev.limbeck.diff.SchemaChange;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables that a branch changes, and those that these point at, to be drawn. */
record TableDiagram(List<Box> boxes, List<Arrow> arrows) {

  private static final int MOST_COLUMNS = 12;

  /**
   * A table.
   *
   * @param note what happens to it; empty if nothing
   * @param isWhole whether all columns are among the lines
   */
  record Box(QualifiedName table, String note, List<Line> lines, boolean isWhole) {}

  /**
   * A column.
   *
   * @param keys such as {@code PK, FK}; may be empty
   * @param note what happens to it; empty if nothing
   */
  record Line(String column, String type, String keys, String note) {}

  /** A foreign key. */
  record Arrow(QualifiedName from, QualifiedName to, String columns, boolean isOptional) {}

  static TableDiagram of(Review review) {
    Set<QualifiedName> changed = review.changedTables();
    Set<QualifiedName> shown = new TreeSet<>(changed);
    for (QualifiedName name : changed) {
      review.schema().require(name).foreignKeys().forEach(key -> shown.add(key.references()));
    }
    List<Box> boxes = new ArrayList<>();
    List<Arrow> arrows = new ArrayList<>();
    for (QualifiedName name : shown) {
      review
          .schema()
          .table(name)
          .ifPresent(
              table -> {
                boxes.add(box(table, changed.contains(name), review.changes()));
                table.foreignKeys().stream()
                    .filter(key -> shown.contains(key.references()))
                    .forEach(key -> arrows.add(arrow(table, key)));
              });
    }
    return new TableDiagram(List.copyOf(boxes), List.copyOf(arrows));
  }

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  private static Box box(Table table, boolean isChanged, List<SchemaChange> all) {
    List<SchemaChange> changes =
        all.stream().filter(it -> it.object().equals("table " + table.name())).toList();
    boolean isNew = changes.stream().anyMatch(it -> it.isWhole() && it.before().isEmpty());
    List<Line> lines =
        table.columns().stream().map(it -> line(table, it, isNew ? List.of() : changes)).toList();
    boolean isWhole = isNew || (isChanged && lines.size() <= MOST_COLUMNS);
    List<Line> shown =
        isWhole ? lines : lines.stream().filter(it -> !(it.keys() + it.note()).isEmpty()).toList();
    String note = isNew ? "new" : isChanged ? "changed" : "";
    return new Box(table.name(), note, shown, shown.size() == lines.size());
  }

  private static Line line(Table table, Column column, List<SchemaChange> changes) {
    String note =
        changes.stream()
            .filter(it -> it.part().equals("column " + column.name()))
            .map(it -> it.before().isEmpty() ? "new" : "changed")
            .findFirst()
            .orElse("");
    List<String> keys = new ArrayList<>();
    if (table.primaryKey().filter(it -> it.columns().contains(column.name())).isPresent()) {
      keys.add("PK");
    }
    if (table.foreignKeys().stream().anyMatch(it -> it.columns().contains(column.name()))) {
      keys.add("FK");
    }
    return new Line(column.name(), column.type().text(), String.join(", ", keys), note);
  }

  private static Arrow arrow(Table table, ForeignKey key) {
    boolean isOptional =
        key.columns().stream()
            .flatMap(name -> table.column(name).stream())
            .anyMatch(Column::nullable);
    return new Arrow(
        table.name(),
        key.references(),
        key.columns().stream().collect(Collectors.joining(", ")),
        isOptional);
  }
}
