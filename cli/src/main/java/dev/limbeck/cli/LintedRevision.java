package dev.limbeck.cli;

import dev.limbeck.lint.Finding;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;

/**
 * What there is to say about a migration.
 *
 * @param file its source, as a person would write it
 */
record LintedRevision(RevisionInfo revision, String file, List<Finding> findings) {

  LintedRevision {
    findings = List.copyOf(findings);
  }

  /** Without what only matters with rows, where the tables have none. */
  LintedRevision weighed(RowCount rows) {
    List<Finding> left =
        findings.stream()
            .filter(it -> it.tables().isEmpty() || !rows.areEmpty(it.tables()))
            .toList();
    return new LintedRevision(revision, file, left);
  }
}
