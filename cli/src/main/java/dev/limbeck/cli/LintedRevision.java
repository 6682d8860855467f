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

  /** Without what only matters with rows, where the tables have none. */
  LintedRevision weighed(RowCount rows) {
    List<Finding> left =
        findings.stream()
            .filter(it -> it.tables().isEmpty() || !rows.areEmpty(it.tables()))
            .toList();
    return new LintedRevision(revision, file, migration, left, accepted);
  }
}
