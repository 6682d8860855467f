package dev.limbeck.snapshot;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Reads {@code @RenamedFrom}, {@code @Backfill} and {@code @Unmanaged}. */
final class OwnHints {

  private final AttributePlaces places;
  private final Unmanagement unmanagement;
  private final Findings findings;
  private final List<Hints.Rename> renames = new ArrayList<>();
  private final List<Hints.Backfill> backfills = new ArrayList<>();
  private final List<Hints.Unmanaged> unmanaged = new ArrayList<>();

  OwnHints(AttributePlaces places, Unmanagement unmanagement, Findings findings) {
    this.places = places;
    this.unmanagement = unmanagement;
    this.findings = findings;
  }

  Hints hints(List<Hints.Unmanaged> wholes) {
    return new Hints(renames, backfills, unmanaged).plus(new Hints(List.of(), List.of(), wholes));
  }

  /** What is said of an entity's own table. */
  void read(EntityModel entity, TableDraft table) {
    entity
        .annotations()
        .find(Own.RENAMED_FROM)
        .ifPresent(it -> rename(entity.type(), it, table, Optional.empty()));
  }

  /** What is said of an attribute, of an entity or inside an embedded one. */
  void read(Member member) {
    member.annotations().find(Own.RENAMED_FROM).ifPresent(it -> rename(member, it));
    member.annotations().find(Own.BACKFILL).ifPresent(it -> backfill(member, it));
    member.annotations().find(Own.UNMANAGED).ifPresent(it -> leave(member, it));
  }

  private void rename(Member member, Annotation annotation) {
    List<TableDraft> tables = places.tablesOf(member.element());
    if (tables.isEmpty()) {
      columns(member, annotation)
          .forEach(it -> rename(member.element(), annotation, it.table(), Optional.of(it.name())));
    }
    tables.forEach(table -> rename(member.element(), annotation, table, Optional.empty()));
  }

  private void rename(
      Element element, Annotation annotation, TableDraft table, Optional<String> column) {
    Optional<String> from = text(element, annotation);
    if (from.isEmpty()) {
      return;
    }
    QualifiedName name = table.name().catalogue();
    boolean mayHaveMoved = column.isEmpty() && name.schema().isPresent();
    if (from.get().equals(column.orElse(name.name())) && !mayHaveMoved) {
      findings.add(
          Finding.PRESENT_NAME,
          element,
          annotation,
          "value",
          "%s is called %s now; give the name that it had, or take @RenamedFrom away."
              .formatted(column.isPresent() ? "its column" : "its table", from.get()));
      return;
    }
    Hints.Rename rename = new Hints.Rename(name, column, from.get());
    Optional<Hints.Rename> other =
        renames.stream().filter(it -> isSamePast(it, rename)).findFirst();
    if (other.isPresent()) {
      findings.add(Finding.SAME_PAST, element, annotation, "value", samePast(other.get(), rename));
      return;
    }
    renames.add(rename);
  }

  private static boolean isSamePast(Hints.Rename one, Hints.Rename other) {
    boolean columns = one.column().isPresent() && other.column().isPresent();
    boolean tables = one.column().isEmpty() && other.column().isEmpty();
    boolean sameTable = one.table().equals(other.table());
    return one.from().equals(other.from())
        && !one.equals(other)
        && ((columns && sameTable)
            || (tables && one.table().schema().equals(other.table().schema())));
  }

  private static String samePast(Hints.Rename one, Hints.Rename other) {
    return "both %s and %s were %s once, it says; one of them is to take the values over, and the other one is new."
        .formatted(named(one), named(other), one.from());
  }

  private static String named(Hints.Rename rename) {
    return rename.table() + rename.column().map(column -> "." + column).orElse("");
  }

  private void backfill(Member member, Annotation annotation) {
    Optional<String> sql = text(member.element(), annotation);
    if (sql.isEmpty()) {
      return;
    }
    for (Column column : columns(member, annotation)) {
      if (needsFilling(member.element(), annotation, column)) {
        backfills.add(
            new Hints.Backfill(column.table().name().catalogue(), column.name(), sql.get()));
      }
    }
  }

  private boolean needsFilling(Element element, Annotation annotation, Column column) {
    ColumnDraft draft =
        column.table().columns().stream()
            .filter(it -> it.catalogueName().equals(column.name()))
            .findFirst()
            .orElseThrow();
    if (draft.nullable()) {
      findings.add(
          Finding.NOTHING_TO_FILL,
          element,
          annotation,
          "column %s may be null, so that no migration fills it; forbid null with @Column(nullable = false), or take @Backfill away."
              .formatted(column.name()));
    }
    return !draft.nullable();
  }

  private void leave(Member member, Annotation annotation) {
    List<Hints.Unmanaged> columns = unmanagement.columns(member.element(), annotation);
    boolean isNowhere =
        places.of(member.element()).isEmpty() && places.tablesOf(member.element()).isEmpty();
    if (isNowhere) {
      reportNowhere(member.element(), annotation);
    }
    unmanaged.addAll(columns);
  }

  /** The column of an attribute wherever it is kept; none, and reported, if it has several. */
  private Set<Column> columns(Member member, Annotation annotation) {
    Set<Column> columns = new LinkedHashSet<>();
    for (AttributePlace place : places.of(member.element())) {
      boolean isPart = !place.part().element().equals(member.element());
      place.columns().forEach(name -> columns.add(new Column(place.table(), name, isPart)));
      if (place.columns().size() > 1) {
        return reportSeveral(member.element(), annotation, columns);
      }
    }
    if (columns.isEmpty()) {
      reportNowhere(member.element(), annotation);
    }
    boolean isSpread = columns.size() > 1 && columns.stream().anyMatch(Column::isOfPart);
    return isSpread ? reportSeveral(member.element(), annotation, columns) : columns;
  }

  /** A column; of an embedded attribute one of those inside. */
  private record Column(TableDraft table, String name, boolean isOfPart) {}

  private Set<Column> reportSeveral(Element element, Annotation annotation, Set<Column> columns) {
    findings.add(
        Finding.WRONG_PLACE,
        element,
        annotation,
        "%s speaks of one column, and this attribute has several (%s); write it on the attributes inside an embedded one, and for others write the change into a migration."
            .formatted(
                Own.spelled(annotation),
                columns.stream().map(Column::name).distinct().sorted().collect(joining(", "))));
    return Set.of();
  }

  private void reportNowhere(Element element, Annotation annotation) {
    findings.add(
        Finding.WRONG_PLACE,
        element,
        annotation,
        "%s speaks of a column, and this attribute has none in the table of its class; write it where the column is."
            .formatted(Own.spelled(annotation)));
  }

  private Optional<String> text(Element element, Annotation annotation) {
    Optional<String> text = annotation.text("value");
    if (text.isEmpty()) {
      findings.add(
          Finding.SAYS_NOTHING,
          element,
          annotation,
          "value",
          "%s(\"\") says nothing; %s, or take it away."
              .formatted(
                  Own.spelled(annotation),
                  annotation.name().equals(Own.BACKFILL)
                      ? "give a SQL expression"
                      : "give the name that was before"));
    }
    return text;
  }
}
