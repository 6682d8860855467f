package dev.limbeck.snapshot;

import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.ForeignKey.Action;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;

/** Reads {@code @ForeignKey}, {@code @OnDelete} and {@code @NotFound}. */
record ForeignKeyReader(Findings findings) {

  private static final Pattern RULE =
      Pattern.compile(
          "\\bon\\s+(delete|update)\\s+(cascade|restrict|no\\s+action|set\\s+null|set\\s+default)");
  private static final Pattern DEFINITION =
      Pattern.compile(
          "\\s*(?:foreign\\s+key\\s*\\([^)]*\\)\\s*references\\s+\\S+?\\s*(?:\\([^)]*\\))?)?"
              + "((?:\\s*on\\s+(?:delete|update)\\s+(?:cascade|restrict|no\\s+action|set\\s+null|set\\s+default))*)"
              + "(\\s*(?:not\\s+)?deferrable)?(\\s*initially\\s+(?:deferred|immediate))?\\s*");

  /** The foreign key over a join; empty if none is wanted. */
  Optional<ForeignKeyDraft> read(
      Element element, Annotations annotations, Optional<Annotation> written, Join join) {
    if (join.columns().isEmpty() || isUnwanted(annotations, written)) {
      return Optional.empty();
    }
    ForeignKeyDraft.Rules rules =
        written.map(annotation -> rules(element, annotation)).orElse(ForeignKeyDraft.Rules.NONE);
    Optional<Action> onDelete = onDelete(annotations);
    return Optional.of(
        new ForeignKeyDraft(
            written.flatMap(annotation -> annotation.text("name")).map(Name::of),
            join.columnNames(),
            join.table(),
            join.referencedNames(),
            onDelete.map(rules::withOnDelete).orElse(rules)));
  }

  private static boolean isUnwanted(Annotations annotations, Optional<Annotation> written) {
    boolean none =
        written
            .flatMap(annotation -> annotation.constant("value"))
            .filter("NO_CONSTRAINT"::equals)
            .isPresent();
    // A @NotFound association points at rows that may be missing.
    return none || annotations.has(Hibernate.NOT_FOUND);
  }

  private static Optional<Action> onDelete(Annotations annotations) {
    return annotations
        .find(Hibernate.ON_DELETE)
        .flatMap(annotation -> annotation.constant("action"))
        .map(Action::valueOf);
  }

  private ForeignKeyDraft.Rules rules(Element element, Annotation annotation) {
    String text =
        annotation.text("foreignKeyDefinition").orElse("")
            + " "
            + annotation.text("options").orElse("");
    Matcher matcher = DEFINITION.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      findings.add(
          Finding.UNREADABLE_DEFINITION,
          element,
          annotation,
          "the foreign key's definition \""
              + text.strip()
              + "\" is not understood; write foreign key"
              + " (...) references ... with on delete, on update and deferrable alone.");
      return ForeignKeyDraft.Rules.NONE;
    }
    return new ForeignKeyDraft.Rules(
        action(matcher.group(1), "delete"), action(matcher.group(1), "update"), deferral(matcher));
  }

  private static Action action(String rules, String event) {
    return RULE.matcher(rules)
        .results()
        .filter(rule -> rule.group(1).equals(event))
        .map(rule -> rule.group(2).replaceAll("\\s+", "_").toUpperCase(Locale.ROOT))
        .map(Action::valueOf)
        .findFirst()
        .orElse(Action.NO_ACTION);
  }

  private static Deferral deferral(Matcher definition) {
    String deferrable = definition.group(2) == null ? "" : definition.group(2).strip();
    String initially = definition.group(3) == null ? "" : definition.group(3);
    if (initially.endsWith("deferred")) {
      return Deferral.INITIALLY_DEFERRED;
    }
    return deferrable.equals("deferrable") ? Deferral.INITIALLY_IMMEDIATE : Deferral.NOT_DEFERRABLE;
  }
}
