package dev.limbeck.cli;

import dev.limbeck.MigrationClasses;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.source.SourceComparison;
import dev.limbeck.source.SourceRevision;
import java.util.List;
import java.util.Optional;

/** The compiled migrations, if they are the ones that stand in the sources. */
final class Compiled {

  private Compiled() {}

  /**
   * Opens the compiled classes.
   *
   * @throws RefusedException if the migrations in the sources were not compiled since they changed
   */
  static CompiledClasses of(Project project) {
    Settings settings = project.settings();
    CompiledClasses classes = CompiledClasses.of(settings);
    Optional<String> difference = difference(project, classes);
    if (difference.isPresent()) {
      classes.close();
      throw new RefusedException(difference.get() + "\nRun: " + settings.layout().compileCommand());
    }
    return classes;
  }

  /**
   * Opens the compiled classes to run their migrations. Where an application is deployed there are
   * no sources that they could differ from.
   *
   * @throws RefusedException if there are sources that were not compiled since they changed
   */
  static CompiledClasses toRun(Settings settings) {
    return settings.hasSources() ? of(Project.of(settings)) : CompiledClasses.of(settings);
  }

  private static Optional<String> difference(Project project, CompiledClasses classes) {
    List<RevisionInfo> sources =
        project.revisions().stream().map(SourceRevision::revision).toList();
    List<RevisionInfo> compiled = new MigrationClasses(classes.loader()).revisions();
    return SourceComparison.between(sources, compiled)
        .or(
            () ->
                SourceComparison.newerThanClasses(
                    project.revisions(), project.settings().classes()));
  }
}
