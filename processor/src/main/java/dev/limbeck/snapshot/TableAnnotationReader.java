package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * Reads what {@code @Table} and its like say besides a name: unique constraints, indexes, checks, a
 * comment.
 */
record TableAnnotationReader(NamingStrategy naming, Findings findings) {

  void read(Element element, Annotation annotation, TableDraft table) {
    for (Annotation unique : annotation.annotations("uniqueConstraints")) {
      columns(element, unique, "columnNames", unique.texts("columnNames"), table)
          .ifPresent(
              columns -> table.add(new UniqueDraft(unique.text("name").map(Name::of), columns)));
      unique.text("options").ifPresent(text -> reportOptions(element, unique, text));
    }
    for (Annotation index : annotation.annotations("indexes")) {
      readIndex(element, index, table);
    }
    for (Annotation check : annotation.annotations("check")) {
      CheckReader.read(check).ifPresent(table::add);
    }
    annotation.text("comment").ifPresent(table::setComment);
    annotation.text("options").ifPresent(text -> reportOptions(element, annotation, text));
  }

  private void readIndex(Element element, Annotation index, TableDraft table) {
    List<IndexColumn> items = IndexColumn.parse(index.text("columnList").orElse(""));
    List<String> names =
        items.stream().filter(IndexColumn::isColumn).map(IndexColumn::sql).toList();
    Optional<List<String>> columns = columns(element, index, "columnList", names, table);
    if (columns.isEmpty() || items.isEmpty()) {
      return;
    }
    Optional<Name> name = index.text("name").map(Name::of);
    index.text("options").ifPresent(text -> reportOptions(element, index, text));
    if (index.flag("unique", false) && names.size() == items.size()) {
      table.add(new UniqueDraft(name, columns.get()));
      return;
    }
    List<ColumnDraft> drafts = new ArrayList<>();
    for (String column : names) {
      table.find(column, naming).ifPresent(drafts::add);
    }
    table.add(IndexColumn.draft(name, items, drafts, index.flag("unique", false)));
  }

  private Optional<List<String>> columns(
      Element element, Annotation annotation, String member, List<String> names, TableDraft table) {
    List<String> columns = new ArrayList<>();
    for (String name : names) {
      Optional<ColumnDraft> column = table.find(name, naming);
      if (column.isEmpty()) {
        findings.add(Finding.UNKNOWN_COLUMN, element, annotation, member, noColumn(table, name));
        return Optional.empty();
      }
      columns.add(column.get().catalogueName());
    }
    return Optional.of(columns);
  }

  /** What to say of a column that a table does not have. */
  static String noColumn(TableDraft table, String name) {
    return "table %s has no column %s; it has %s."
        .formatted(
            table.name().name().text(),
            name,
            String.join(", ", table.columns().stream().map(draft -> draft.name().text()).toList()));
  }

  private void reportOptions(Element element, Annotation annotation, String options) {
    findings.add(
        Finding.UNREAD_OPTION,
        element,
        annotation,
        "options",
        "the option \""
            + options
            + "\" is left out of the schema; put it into a migration with"
            + " op.execute(...).");
  }
}
