package dev.limbeck.snapshot;

import dev.limbeck.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/** Reads keys and columns that one of Limbeck's annotations names, each of them at its place. */
record OwnKeys(
    NamingStrategy naming,
    Findings findings,
    Element element,
    Annotation annotation,
    TableDraft table) {

  /** A key, as it was written and as it is. */
  record Read(KeyText text, IndexKey key) {

    /** How Hibernate spells it inside the hash of a name. */
    String spelling() {
      return text.isColumn() ? Name.of(text.sql()).hibernateSpelling() : "`(" + text.sql() + ")`";
    }
  }

  /** The keys of a member; empty if one of them, or that there is none, was reported. */
  Optional<List<Read>> keys(String member) {
    List<AnnotationValue> values = annotation.list(member);
    List<Read> keys = new ArrayList<>();
    for (AnnotationValue value : values) {
      key(value).ifPresent(keys::add);
    }
    reportNone(member, values);
    return values.isEmpty() || keys.size() < values.size() ? Optional.empty() : Optional.of(keys);
  }

  /** The columns of a member, by their names in the catalogue; empty if one was reported. */
  Optional<List<String>> columns(String member) {
    List<AnnotationValue> values = annotation.list(member);
    List<String> columns = new ArrayList<>();
    for (AnnotationValue value : values) {
      column(value, String.valueOf(value.getValue())).ifPresent(columns::add);
    }
    return columns.size() < values.size() ? Optional.empty() : Optional.of(columns);
  }

  /** The columns of a member that has to name one at least. */
  Optional<List<String>> requiredColumns(String member) {
    reportNone(member, annotation.list(member));
    return columns(member).filter(columns -> !columns.isEmpty());
  }

  /** Reports a member that is written and says nothing. */
  boolean isBlank(String member) {
    boolean blank = annotation.has(member) && annotation.text(member).isEmpty();
    if (blank) {
      findings.add(
          Finding.SAYS_NOTHING,
          element,
          annotation,
          member,
          "%s(%s = \"\") says nothing; write it, or leave it out."
              .formatted(Own.spelled(annotation), member));
    }
    return blank;
  }

  private void reportNone(String member, List<AnnotationValue> values) {
    if (values.isEmpty()) {
      findings.add(
          Finding.SAYS_NOTHING,
          element,
          annotation,
          member,
          "%s(%s = {}) names nothing; name one column at least."
              .formatted(Own.spelled(annotation), member));
    }
  }

  private Optional<Read> key(AnnotationValue value) {
    String written = String.valueOf(value.getValue());
    if (written.isBlank()) {
      findings.add(
          Finding.SAYS_NOTHING,
          element,
          annotation,
          value,
          "a key of %s is empty; name a column, or write an expression in parentheses."
              .formatted(Own.spelled(annotation)));
      return Optional.empty();
    }
    Optional<KeyText> text = KeyText.parse(written);
    boolean isBare = text.map(it -> it.isColumn() && !it.isReadable()).orElse(true);
    if (isBare) {
      reportBare(value, written);
      return Optional.empty();
    }
    if (!text.get().isReadable()) {
      findings.add(Finding.IMPOSSIBLE_FORM, element, annotation, value, unreadable(written));
      return Optional.empty();
    }
    return resolved(value, text.get());
  }

  private Optional<Read> resolved(AnnotationValue value, KeyText text) {
    if (!text.isColumn()) {
      return Optional.of(new Read(text, text.key(text.sql())));
    }
    return column(value, text.sql()).map(name -> new Read(text, text.key(name)));
  }

  private Optional<String> column(AnnotationValue value, String written) {
    Optional<ColumnDraft> column = table.find(written, naming);
    if (column.isEmpty()) {
      findings.add(
          Finding.UNKNOWN_COLUMN,
          element,
          annotation,
          value,
          TableAnnotationReader.noColumn(table, written));
    }
    return column.map(ColumnDraft::catalogueName);
  }

  private void reportBare(AnnotationValue value, String written) {
    boolean isOpen = written.strip().startsWith("(");
    findings.add(
        Finding.BARE_EXPRESSION,
        element,
        annotation,
        value,
        isOpen
            ? "\"%s\" does not close its first parenthesis.".formatted(written)
            : "\"%s\" is no column with an order after it; write an expression in parentheses: \"(%s)\"."
                .formatted(written, written));
  }

  private static String unreadable(String written) {
    return "what follows the expression in \"%s\" is not understood; after it may stand, in this order: collate, an operator class, asc or desc, nulls first or nulls last, and in an exclusion with and an operator."
        .formatted(written);
  }
}
