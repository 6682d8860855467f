package dev.limbeck.cli;

import dev.limbeck.project.Settings;
import dev.limbeck.source.SourceRevision;
import java.util.Optional;

/**
 * Remembers that the migrations were found to lead to the committed snapshot, so that they are not
 * replayed again while neither they, nor the classes that they may call, nor the snapshot change.
 */
record KnownFold(Optional<CacheFile> file) {

  private static final String SORT = "fold";

  static KnownFold of(Project project) {
    Settings settings = project.settings();
    InputDigest inputs = new InputDigest().addContent(settings.snapshot());
    for (SourceRevision revision : project.revisions()) {
      inputs.add(revision.revision().toString());
    }
    settings.classFolders().forEach(inputs::addState);
    settings.classpath().forEach(inputs::addState);
    return new KnownFold(CacheFile.of(SORT, "-" + inputs.hex()));
  }

  boolean isRight() {
    return file.flatMap(CacheFile::read).isPresent();
  }

  void remember() {
    file.ifPresent(it -> it.write(""));
  }
}
