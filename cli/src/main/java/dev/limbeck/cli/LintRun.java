package dev.limbeck.cli;

import dev.limbeck.Accepts;
import dev.limbeck.MigrationClasses;
import dev.limbeck.lint.Finding;
import dev.limbeck.lint.Lint;
import dev.limbeck.lint.Linted;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.revision.RevisionInfo;
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
    List<LintedRevision> linted = new ArrayList<>();
    new Courses(
            project.graph(), migrations, (ids, known) -> SchemaAt.of(classes, ids, shadow).schema())
        .of(wanted)
        .forEach((revision, migration) -> linted.add(linted(revision, migration)));
    return linted;
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
