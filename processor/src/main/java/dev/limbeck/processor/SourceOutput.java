package dev.limbeck.processor;

import dev.limbeck.render.RenderedMigration;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.StreamSupport;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;

/** The folder of {@code javac -s}, which is a folder of sources when javac writes migrations. */
final class SourceOutput {

  private static final Set<String> BUILD_FOLDERS = Set.of("target", "build");
  private static final String PROBE = "limbeck";

  private final Filer filer;
  private final Path folder;

  private SourceOutput(Filer filer, Path folder) {
    this.filer = filer;
    this.folder = folder;
  }

  /**
   * Finds the folder.
   *
   * @param snapshot a file of the same project
   * @throws ProcessorException if there is none, or what is put there would be lost with the next
   *     clean build
   */
  static SourceOutput of(Filer filer, Path snapshot) {
    URI sources = place(filer, StandardLocation.SOURCE_OUTPUT);
    // Without -s, javac takes the folder of classes for that of sources.
    if (sources.equals(place(filer, StandardLocation.CLASS_OUTPUT))
        || !"file".equals(sources.getScheme())) {
      throw new ProcessorException(
          "limbeck-321",
          "javac has no folder to put the migration into; name the folder of your sources with"
              + " -s src/main/java.");
    }
    Path folder = Path.of(sources).resolve("..").normalize();
    if (isBuildFolder(folder, snapshot.toAbsolutePath().normalize())) {
      throw new ProcessorException(
          "limbeck-322",
          "javac's -s names %s, which is part of the build's output, and a migration is a source;"
                  .formatted(folder)
              + " name the folder of your sources with -s src/main/java.");
    }
    return new SourceOutput(filer, folder);
  }

  /** Refuses to write over a file that is there. */
  void requireAbsent(RenderedMigration migration) {
    if (Files.exists(folder.resolve(migration.fileName()))) {
      throw new ProcessorException(
          "limbeck-323",
          "%s is there already, and Limbeck overwrites nothing; give it another message or time, or delete it if it was never applied."
              .formatted(migration.fileName()));
    }
  }

  /** Writes the source, whole or not at all. */
  void write(RenderedMigration migration, Element... origins) {
    try {
      // A resource: of a source file made in the last round javac warns that it is not processed.
      FileObject file =
          filer.createResource(
              StandardLocation.SOURCE_OUTPUT,
              migration.packageName(),
              migration.className() + ".java",
              origins);
      try (OutputStream out = file.openOutputStream()) {
        out.write(migration.source().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException cannotWrite) {
      delete(migration);
      throw new ProcessorException(
          "limbeck-328",
          "%s cannot be written below %s (%s); is the folder writable?"
              .formatted(migration.fileName(), folder, cannotWrite),
          cannotWrite);
    }
  }

  /** Takes back what {@link #write} did. */
  void delete(RenderedMigration migration) {
    try {
      Files.deleteIfExists(folder.resolve(migration.fileName()));
    } catch (IOException stays) {
      throw new ProcessorException(
          "limbeck-328",
          "%s is not whole and cannot be deleted (%s); delete it."
              .formatted(migration.fileName(), stays),
          stays);
    }
  }

  private static URI place(Filer filer, JavaFileManager.Location location) {
    try {
      return filer.getResource(location, "", PROBE).toUri();
    } catch (IOException cannotTell) {
      throw new ProcessorException(
          "limbeck-321",
          "javac cannot tell its folder for %s (%s).".formatted(location, cannotTell),
          cannotTell);
    }
  }

  // Only what lies below the project counts: a project may itself lie in a folder called build.
  private static boolean isBuildFolder(Path folder, Path snapshot) {
    Path shared = folder;
    while (shared != null && !snapshot.startsWith(shared)) {
      shared = shared.getParent();
    }
    Path inProject = shared == null ? folder : shared.relativize(folder);
    return StreamSupport.stream(inProject.spliterator(), false)
        .anyMatch(part -> BUILD_FOLDERS.contains(part.toString()));
  }
}
