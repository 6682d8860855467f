package dev.limbeck.cli;

import dev.limbeck.Accepts;
import dev.limbeck.MigrationClasses;
import dev.limbeck.lint.Course;
import dev.limbeck.lint.Finding;
import dev.limbeck.lint.Lint;
import dev.limbeck.lint.Linted;
import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Lints migrations one after the other, each with the schema that all before it lead to. Where one
 * does not say what it does, a private PostgreSQL says what is there after it.
 */
final class LintRun {

  private static final String ACCEPTS = "accepts";

  private final Project project;
  private final CompiledClasses classes;
  private final Shadow shadow;
  private final MigrationClasses migrations;

  LintRun(Project project, CompiledClasses classes, Shadow shadow) {
    this.project = project;
    this.classes = classes;
    this.shadow = shadow;
    migrations = new MigrationClasses(classes.loader());
  }

  /** What there is to say about these; about each, if only that there is nothing. */
  List<LintedRevision> of(Collection<RevisionInfo> wanted) {
    Set<RevisionInfo> left = Set.copyOf(wanted);
    List<LintedRevision> linted = new ArrayList<>();
    Set<String> before = new TreeSet<>();
    Schema schema = Schema.EMPTY;
    boolean isKnown = true;
    for (RevisionInfo revision : project.graph().revisions()) {
      if (linted.size() == left.size()) {
        break;
      }
      if (!isKnown) {
        schema = SchemaAt.of(classes, before, shadow).schema();
      }
      Course upgrade = Course.of(schema, located(revision, Direction.UPGRADE));
      if (left.contains(revision)) {
        Course downgrade = Course.of(upgrade.after(), located(revision, Direction.DOWNGRADE));
        linted.add(linted(revision, new Linted(upgrade, downgrade)));
      }
      before.add(revision.id());
      schema = upgrade.after();
      isKnown = upgrade.isWhole();
    }
    return linted;
  }

  private List<LocatedOperation> located(RevisionInfo revision, Direction direction) {
    return migrations.located(revision, direction);
  }

  private LintedRevision linted(RevisionInfo revision, Linted migration) {
    List<Finding> findings = new ArrayList<>();
    Set<String> accepted = new TreeSet<>();
    List<Accepts> all = migrations.accepted(revision);
    for (Accepts accepts : all) {
      accepted.add(accepts.rule());
      if (!Lint.rules().containsKey(accepts.rule())) {
        findings.add(wrong(accepts, "There is no such rule; known are %s.".formatted(known())));
      } else if (accepts.reason().isBlank()) {
        findings.add(wrong(accepts, "It gives no reason, which the next reader needs."));
      }
    }
    Lint.of(migration).stream().filter(it -> !accepted.contains(it.rule())).forEach(findings::add);
    return new LintedRevision(revision, project.fileOf(revision), migration, findings, all);
  }

  private static String known() {
    return String.join(", ", Lint.rules().keySet());
  }

  private static Finding wrong(Accepts accepts, String reason) {
    String subject = "@Accepts(rule = \"%s\")".formatted(accepts.rule());
    return new Finding(ACCEPTS, 0, subject, reason, Set.of(), List.of());
  }
}
