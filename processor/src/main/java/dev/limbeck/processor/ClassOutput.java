package dev.limbeck.processor;

import static java.util.stream.Collectors.joining;

import dev.limbeck.revision.RevisionIndex;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The files below {@code META-INF/limbeck} in the class output. All are written through the {@link
 * Filer}, as build tools demand; what an earlier compile left there is found beside them, where the
 * class output is a folder.
 */
final class ClassOutput {

  static final String MODEL = "META-INF/limbeck/model.json";
  private static final String CLASSES = "META-INF/limbeck/classes";

  private final Filer filer;
  private final FileObject model;

  ClassOutput(Filer filer) {
    this.filer = filer;
    this.model = create(MODEL);
  }

  /** Without {@code -d}, javac has no folder and would write beside the sources. */
  boolean isFolder() {
    return !isFile(model) || model.toUri().getPath().endsWith(MODEL);
  }

  boolean hasModel() {
    return folder().filter(it -> Files.exists(it.resolve(MODEL))).isPresent();
  }

  /** Whether a file of the user's was copied there before the compile, as build tools do. */
  boolean has(String path) {
    return folder().filter(it -> Files.exists(it.resolve(path))).isPresent();
  }

  /** The classes that earlier compiles found mapped. */
  List<String> classes() {
    return read(CLASSES).map(text -> text.lines().toList()).orElse(List.of());
  }

  void writeModel(String json) {
    write(model, json);
  }

  void writeClasses(Collection<String> names) {
    write(create(CLASSES), names.stream().map(name -> name + "\n").sorted().collect(joining()));
  }

  /** The index of migrations that an earlier compile wrote. */
  Optional<String> index() {
    return read(RevisionIndex.PATH);
  }

  void writeIndex(String text, Element... origins) {
    write(create(RevisionIndex.PATH, origins), text);
  }

  private Optional<String> read(String path) {
    Optional<Path> file = folder().map(it -> it.resolve(path)).filter(Files::isRegularFile);
    try {
      return file.isEmpty() ? Optional.empty() : Optional.of(Files.readString(file.get()));
    } catch (IOException unreadable) {
      throw new ProcessorException(
          "limbeck-304",
          "%s cannot be read (%s); build the module from scratch.".formatted(path, unreadable),
          unreadable);
    }
  }

  private Optional<Path> folder() {
    if (!isFile(model) || !isFolder()) {
      return Optional.empty();
    }
    Path file = Path.of(model.toUri());
    int depth = Path.of(MODEL).getNameCount();
    Path folder = file;
    for (int i = 0; i < depth && folder != null; i++) {
      folder = folder.getParent();
    }
    return Optional.ofNullable(folder);
  }

  private static boolean isFile(FileObject file) {
    URI place = file.toUri();
    return place != null && "file".equals(place.getScheme());
  }

  private FileObject create(String path, Element... origins) {
    try {
      return filer.createResource(StandardLocation.CLASS_OUTPUT, "", path, origins);
    } catch (IOException cannotCreate) {
      throw failure(path, cannotCreate);
    }
  }

  private static void write(FileObject file, String text) {
    try (OutputStream out = file.openOutputStream()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException cannotWrite) {
      throw failure(file.getName(), cannotWrite);
    }
  }

  private static ProcessorException failure(String path, IOException cause) {
    return new ProcessorException(
        "limbeck-304",
        "%s cannot be written to javac's class output (%s); is the folder writable?"
            .formatted(path, cause),
        cause);
  }
}
