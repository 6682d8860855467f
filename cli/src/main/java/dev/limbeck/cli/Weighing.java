package dev.limbeck.cli;

import static java.util.stream.Collectors.toSet;

import dev.limbeck.lint.Finding;
import dev.limbeck.lint.Lint;
import dev.limbeck.project.CompiledClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a database adds to what is said of migrations.
 *
 * @param edited the revisions that it has in another form
 */
record Weighing(RowCount rows, Set<String> edited) {

  static Weighing on(Database database, CompiledClasses classes) {
    Set<String> edited =
        database.limbeck().classLoader(classes.loader()).verify().edited().stream()
            .map(it -> it.applied().id())
            .collect(toSet());
    return new Weighing(new RowCount(database), edited);
  }

  /**
   * Without what only matters with rows, where the tables have none, and with what only the
   * database knows.
   */
  LintedRevision of(LintedRevision linted) {
    List<Finding> findings = new ArrayList<>();
    if (edited.contains(linted.revision().id()) && !linted.accepts(Lint.EDITED.rule())) {
      findings.add(Lint.EDITED);
    }
    linted.findings().stream()
        .filter(it -> it.tables().isEmpty() || !rows.areEmpty(it.tables()))
        .forEach(findings::add);
    return linted.withFindings(findings);
  }
}
