package dev.limbeck.snapshot;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Reads {@code @ConstraintName}. */
record OwnNames(AttributePlaces places, Findings findings) {

  private static final String PRIMARY_KEY = "primaryKey";
  private static final String UNIQUE = "unique";
  private static final String CHECK = "check";

  /** The columns of a table among which a constraint is looked for. */
  private record Part(TableDraft table, List<String> columns) {}

  /** What is said of an entity's own table. */
  void read(EntityModel entity, TableDraft table) {
    entity
        .annotations()
        .find(Own.CONSTRAINT_NAME)
        .filter(it -> saysSomething(entity.type(), it))
        .ifPresent(
            it -> {
              nameKey(entity.type(), it, List.of(table));
              List.of(UNIQUE, CHECK)
                  .forEach(member -> refuse(entity.type(), it, member, "an attribute"));
            });
  }

  /** What is said of an attribute, of an entity or inside an embedded one. */
  void read(Member member) {
    member
        .annotations()
        .find(Own.CONSTRAINT_NAME)
        .filter(it -> saysSomething(member.element(), it))
        .ifPresent(it -> read(member.element(), it));
  }

  private void read(Element element, Annotation annotation) {
    List<TableDraft> tables = places.tablesOf(element);
    if (tables.isEmpty()) {
      refuse(element, annotation, PRIMARY_KEY, "a class");
    } else {
      nameKey(element, annotation, tables);
    }
    List<Part> parts = parts(element, tables);
    annotation
        .text(UNIQUE)
        .filter(name -> parts.stream().filter(it -> nameUnique(it, Name.of(name))).count() == 0)
        .ifPresent(name -> reportNothing(element, annotation, UNIQUE, "unique constraint"));
    annotation
        .text(CHECK)
        .filter(name -> parts.stream().filter(it -> nameCheck(it, Name.of(name))).count() == 0)
        .ifPresent(name -> reportNothing(element, annotation, CHECK, "check"));
  }

  private List<Part> parts(Element element, List<TableDraft> tables) {
    List<Part> parts = new ArrayList<>();
    places.of(element).forEach(it -> parts.add(new Part(it.table(), it.columns())));
    for (TableDraft table : tables) {
      parts.add(new Part(table, table.columns().stream().map(ColumnDraft::catalogueName).toList()));
    }
    return parts;
  }

  private void nameKey(Element element, Annotation annotation, List<TableDraft> tables) {
    Optional<Name> name = annotation.text(PRIMARY_KEY).map(Name::of);
    List<TableDraft> keyed = tables.stream().filter(it -> !it.key().isEmpty()).toList();
    if (name.isPresent() && keyed.isEmpty()) {
      reportNothing(element, annotation, PRIMARY_KEY, "primary key");
    }
    name.ifPresent(given -> keyed.forEach(it -> it.setKeyName(given)));
  }

  // A named constraint takes the place of an unnamed one over the same columns.
  private static boolean nameUnique(Part part, Name name) {
    Set<Set<String>> unnamed = new LinkedHashSet<>();
    for (ColumnDraft column : part.table().columns()) {
      if (column.unique() && part.columns().contains(column.catalogueName())) {
        unnamed.add(Set.of(column.catalogueName()));
      }
    }
    for (UniqueDraft unique : part.table().uniques()) {
      boolean isMeant = new HashSet<>(part.columns()).containsAll(unique.columns());
      boolean isNaturalId = unique.columns().containsAll(part.columns());
      if (unique.name().isEmpty() && unique.form().isEmpty() && (isMeant || isNaturalId)) {
        unnamed.add(Set.copyOf(unique.columns()));
      }
    }
    unnamed.remove(Set.copyOf(part.table().key()));
    if (unnamed.size() != 1) {
      return false;
    }
    Set<String> columns = unnamed.iterator().next();
    List<String> ordered =
        part.table().columns().stream()
            .map(ColumnDraft::catalogueName)
            .filter(columns::contains)
            .toList();
    part.table().add(new UniqueDraft(Optional.of(name), ordered));
    return true;
  }

  private static boolean nameCheck(Part part, Name name) {
    List<ColumnDraft> checked =
        part.table().columns().stream()
            .filter(it -> part.columns().contains(it.catalogueName()))
            .filter(it -> it.checks().stream().anyMatch(check -> check.name().isEmpty()))
            .toList();
    if (checked.size() != 1) {
      return false;
    }
    ColumnDraft column = checked.get(0);
    List<CheckDraft> checks = new ArrayList<>();
    checks.add(new CheckDraft(Optional.of(name), whole(column)));
    column.checks().stream().filter(it -> it.name().isPresent()).forEach(checks::add);
    part.table().replace(column.withChecks(checks));
    return true;
  }

  // As Hibernate joins a column's unnamed checks.
  private static String whole(ColumnDraft column) {
    List<String> unnamed =
        column.checks().stream().filter(it -> it.name().isEmpty()).map(CheckDraft::sql).toList();
    return unnamed.size() == 1
        ? unnamed.get(0)
        : unnamed.stream().collect(joining(") and (", "(", ")"));
  }

  private boolean saysSomething(Element element, Annotation annotation) {
    boolean says =
        List.of(PRIMARY_KEY, UNIQUE, CHECK).stream()
            .anyMatch(member -> annotation.text(member).isPresent());
    if (!says) {
      findings.add(
          Finding.SAYS_NOTHING,
          element,
          annotation,
          "@ConstraintName gives no name; give one as primaryKey, unique or check.");
    }
    return says;
  }

  private void refuse(Element element, Annotation annotation, String member, String place) {
    if (annotation.text(member).isPresent()) {
      findings.add(
          Finding.WRONG_PLACE,
          element,
          annotation,
          member,
          "@ConstraintName(%s) belongs on %s.".formatted(member, place));
    }
  }

  private void reportNothing(Element element, Annotation annotation, String member, String kind) {
    findings.add(
        Finding.NOTHING_TO_NAME,
        element,
        annotation,
        member,
        "there is no %s here without a name of its own, or there are several; take @ConstraintName(%s) away, or name it where it is asked for."
            .formatted(kind, member));
  }
}
