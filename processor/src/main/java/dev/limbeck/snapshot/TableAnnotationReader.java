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
          .map(columns -> new UniqueDraft(unique.text("name").map(Name::of), columns))
          .ifPresent(
              draft -> {
                table.add(draft);
                table.note(draft, Origin.of(element, Optional.of(unique)));
                reportNulls(element, unique, draft, table);
              });
      unique.text("options").ifPresent(text -> reportOptions(element, unique, text));
    }
    for (Annotation index : annotation.annotations("indexes")) {
      readIndex(element, index, table);
    }
    for (Annotation check : annotation.annotations("check")) {
      CheckReader.read(check)
          .ifPresent(
              draft -> {
                table.add(draft);
                table.note(draft, Origin.of(element, Optional.of(check)));
              });
    }
    annotation.text("comment").ifPresent(table::setComment);
    annotation.text("options").ifPresent(text -> reportOptions(element, annotation, text));
  }

  /** Reads what Hibernate's own annotations on a collection say of its table. */
  void readCollection(Member member, TableDraft table) {
    Annotations annotations = member.annotations();
    annotations.every(Hibernate.CHECK, Hibernate.CHECKS).stream()
        .flatMap(check -> CheckReader.read(check).stream())
        .forEach(table::add);
    for (Annotation comment : annotations.every(Hibernate.COMMENT, Hibernate.COMMENTS)) {
      comment.text("value").ifPresent(text -> comment(comment.text("on"), text, table));
    }
  }

  // On the table itself, or on one of its columns.
  private void comment(Optional<String> on, String text, TableDraft table) {
    Optional<ColumnDraft> column = on.flatMap(name -> table.find(name, naming));
    if (column.isPresent()) {
      table.replace(column.get().withComment(Optional.of(text)));
      return;
    }
    table.setComment(text);
  }

  private void readIndex(Element element, Annotation index, TableDraft table) {
    List<IndexColumn> items = IndexColumn.parse(index.text("columnList").orElse(""));
    if (isBare(element, index, items)) {
      return;
    }
    List<String> names =
        items.stream().filter(IndexColumn::isColumn).map(IndexColumn::sql).toList();
    Optional<List<String>> columns = columns(element, index, "columnList", names, table);
    if (columns.isEmpty() || items.isEmpty()) {
      return;
    }
    // Hibernate leaves out the quotes that an index's name stands in.
    Optional<Name> name = index.text("name").map(text -> Name.of(Name.of(text).text()));
    index.text("options").ifPresent(text -> reportOptions(element, index, text));
    if (index.flag("unique", false) && names.size() == items.size()) {
      UniqueDraft unique = new UniqueDraft(name, columns.get());
      table.add(unique);
      table.note(unique, Origin.of(element, Optional.of(index)));
      return;
    }
    List<ColumnDraft> drafts = new ArrayList<>();
    for (String column : names) {
      table.find(column, naming).ifPresent(drafts::add);
    }
    IndexDraft draft = IndexColumn.draft(name, items, drafts, index.flag("unique", false), naming);
    table.add(draft);
    table.note(draft, Origin.of(element, Optional.of(index)));
  }

  // Hibernate takes what stands in no parentheses for the name of a column.
  private boolean isBare(Element element, Annotation index, List<IndexColumn> items) {
    Optional<IndexColumn> bare =
        items.stream().filter(item -> item.isColumn() && item.sql().contains("(")).findFirst();
    bare.ifPresent(
        item ->
            findings.add(
                Finding.QUOTED_EXPRESSION,
                element,
                index,
                "columnList",
                "%1$s is an expression, and is taken for the name of a column; put it into parentheses: columnList = \"(%1$s)\"."
                    .formatted(item.sql())));
    return bare.isPresent();
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

  // Of one column, that is what most people mean; of several, it is what few expect.
  private void reportNulls(
      Element element, Annotation annotation, UniqueDraft unique, TableDraft table) {
    List<String> nullable =
        table.columns().stream()
            .filter(
                column -> column.nullable() && unique.columns().contains(column.catalogueName()))
            .map(column -> column.name().text())
            .toList();
    if (unique.columns().size() > 1 && !nullable.isEmpty()) {
      findings.add(
          Finding.NULLS_IN_UNIQUE,
          element,
          annotation,
          "columnNames",
          "%s may be null, and PostgreSQL takes no null for the same as another, so that rows which are alike in the rest are let in; make it not null if that is not meant."
              .formatted(String.join(", ", nullable)));
    }
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
