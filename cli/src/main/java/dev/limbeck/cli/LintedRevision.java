package dev.limbeck.cli;

import dev.limbeck.Accepts;
import dev.limbeck.lint.Finding;
import dev.limbeck.lint.Linted;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;

/**
 * What there is to say about a migration.
 *
 * @param file its source, as a person would write it
 * @param migration what it does
 * @param accepted what its author says to be meant so
 */
record LintedRevision(
    RevisionInfo revision,
    String file,
    Linted migration,
    List<Finding> findings,
    List<Accepts> accepted) {

  LintedRevision {
    findings = List.copyOf(findings);
    accepted = List.copyOf(accepted);
  }

  LintedRevision withFindings(List<Finding> others) {
    return new LintedRevision(revision, file, migration, others, accepted);
  }

  /** Whether its author says that what a rule finds is meant so. */
  boolean accepts(String rule) {
    return accepted.stream().anyMatch(it -> it.rule().equals(rule));
  }
}
