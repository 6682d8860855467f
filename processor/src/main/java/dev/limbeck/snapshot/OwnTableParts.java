package dev.limbeck.snapshot;

import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.IndexKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Reads {@code @TableIndex}, {@code @TableUnique} and {@code @Exclusion}. */
record OwnTableParts(NamingStrategy naming, Findings findings) {

  // PostgreSQL's manual, "CREATE INDEX" and "Index Methods": btree alone sorts and is unique.
  private static final String SORTED = "btree";
  private static final Set<String> COVERING = Set.of("btree", "gist", "spgist");

  void read(EntityModel entity, TableDraft table) {
    Annotations annotations = entity.annotations();
    annotations
        .every(Own.TABLE_INDEX, Own.TABLE_INDEXES)
        .forEach(it -> index(reading(entity, it, table)));
    annotations
        .every(Own.TABLE_UNIQUE, Own.TABLE_UNIQUES)
        .forEach(it -> unique(reading(entity, it, table)));
    annotations
        .every(Own.EXCLUSION, Own.EXCLUSIONS)
        .forEach(it -> exclusion(reading(entity, it, table)));
  }

  private OwnKeys reading(EntityModel entity, Annotation annotation, TableDraft table) {
    return new OwnKeys(naming, findings, entity.type(), annotation, table);
  }

  private void index(OwnKeys reading) {
    Annotation annotation = reading.annotation();
    Optional<List<OwnKeys.Read>> keys = reading.keys("keys");
    Optional<List<String>> include = reading.columns("include");
    if (isAnyBlank(reading, "name", "using", "where") || keys.isEmpty() || include.isEmpty()) {
      return;
    }
    boolean unique = annotation.flag("unique", false);
    IndexDraft.Form form =
        new IndexDraft.Form(
            annotation.text("using").orElse(SORTED),
            include.get(),
            annotation.flag("nullsNotDistinct", false),
            annotation.text("where"));
    if (isPossible(reading, keys.get(), form, unique)) {
      List<IndexKey> indexKeys = keys.get().stream().map(OwnKeys.Read::key).toList();
      List<String> spellings = keys.get().stream().map(OwnKeys.Read::spelling).toList();
      IndexDraft draft = new IndexDraft(name(annotation), unique, indexKeys, spellings, form);
      reading.table().add(draft);
      reading.table().note(draft, origin(reading));
    }
  }

  private boolean isPossible(
      OwnKeys reading, List<OwnKeys.Read> keys, IndexDraft.Form form, boolean unique) {
    boolean sorted = form.method().equals(SORTED);
    if (keys.stream().anyMatch(it -> it.text().operator().isPresent())) {
      return impossible(
          reading, "keys", "with and an operator belong into @Exclusion; leave them out.");
    }
    if (unique && !sorted) {
      return impossible(
          reading, "unique", "an index of method " + form.method() + " cannot be unique.");
    }
    if (form.nullsNotDistinct() && !unique) {
      return impossible(
          reading, "nullsNotDistinct", "nulls count in a unique index alone; add unique = true.");
    }
    if (!form.include().isEmpty() && !COVERING.contains(form.method())) {
      return impossible(
          reading, "include", "an index of method " + form.method() + " keeps no other columns.");
    }
    if (!sorted && keys.stream().anyMatch(it -> it.text().isOrdered())) {
      return impossible(reading, "keys", "an index of method " + form.method() + " has no order.");
    }
    return true;
  }

  private void unique(OwnKeys reading) {
    Annotation annotation = reading.annotation();
    Optional<List<String>> columns = reading.requiredColumns("columns");
    Optional<List<String>> include = reading.columns("include");
    if (isAnyBlank(reading, "name") || columns.isEmpty() || include.isEmpty()) {
      return;
    }
    UniqueDraft.Form form =
        new UniqueDraft.Form(
            include.get(), annotation.flag("nullsNotDistinct", false), deferral(annotation));
    UniqueDraft draft = new UniqueDraft(name(annotation), columns.get(), Optional.of(form));
    reading.table().add(draft);
    reading.table().note(draft, origin(reading));
  }

  private void exclusion(OwnKeys reading) {
    Annotation annotation = reading.annotation();
    Optional<List<OwnKeys.Read>> keys = reading.keys("elements");
    if (isAnyBlank(reading, "name", "using", "where") || keys.isEmpty()) {
      return;
    }
    if (keys.get().stream().anyMatch(it -> it.text().operator().isEmpty())) {
      impossible(
          reading,
          "elements",
          "each element ends in with and the operator that compares two rows: \"room_id with =\".");
      return;
    }
    List<Exclusion.Element> elements =
        keys.get().stream()
            .map(it -> new Exclusion.Element(it.key(), it.text().operator().orElseThrow()))
            .toList();
    Exclusion rule =
        new Exclusion(
            "exclusion",
            true,
            annotation.text("using").orElse("gist"),
            elements,
            annotation.text("where"),
            deferral(annotation));
    ExclusionDraft draft = new ExclusionDraft(name(annotation), rule);
    reading.table().add(draft);
    reading.table().note(draft, origin(reading));
  }

  private static Origin origin(OwnKeys reading) {
    return Origin.of(reading.element(), Optional.of(reading.annotation()));
  }

  private static boolean isAnyBlank(OwnKeys reading, String... members) {
    return List.of(members).stream().filter(reading::isBlank).count() > 0;
  }

  private boolean impossible(OwnKeys reading, String member, String reason) {
    Annotation annotation = reading.annotation();
    Element element = reading.element();
    String text = Own.spelled(annotation) + ": " + reason;
    findings.add(Finding.IMPOSSIBLE_FORM, element, annotation, member, text);
    return false;
  }

  private static Optional<Name> name(Annotation annotation) {
    return annotation.text("name").map(Name::of);
  }

  private static Deferral deferral(Annotation annotation) {
    if (annotation.flag("initiallyDeferred", false)) {
      return Deferral.INITIALLY_DEFERRED;
    }
    return annotation.flag("deferrable", false)
        ? Deferral.INITIALLY_IMMEDIATE
        : Deferral.NOT_DEFERRABLE;
  }
}
