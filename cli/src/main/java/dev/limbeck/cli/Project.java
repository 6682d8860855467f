package dev.limbeck.cli;

import dev.limbeck.project.Settings;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.source.MigrationSources;
import dev.limbeck.source.SourceRevision;
import java.util.List;

/**
 * A project as its sources tell it.
 *
 * @param revisions the migrations below the folder of sources
 * @param graph how they follow one another
 */
record Project(Settings settings, List<SourceRevision> revisions, RevisionGraph graph) {

  /** Reads the migrations of a project, without compiling them. */
  static Project of(Settings settings) {
    return of(settings, MigrationSources.read(settings.sources()));
  }

  static Project of(Settings settings, List<SourceRevision> revisions) {
    List<RevisionInfo> infos = revisions.stream().map(SourceRevision::revision).toList();
    return new Project(settings, revisions, RevisionGraph.of(infos));
  }

  SourceRevision sourceOf(RevisionInfo revision) {
    return revisions.stream()
        .filter(source -> source.revision().equals(revision))
        .findFirst()
        .orElseThrow();
  }

  /** The file of a migration, as a person would write it. */
  String fileOf(RevisionInfo revision) {
    return settings.shown(sourceOf(revision).file());
  }
}
