package dev.limbeck.conformance;

import dev.limbeck.processor.LimbeckProcessor;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaDocument;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles groups with the processor; keeps what javac knows of the class path from one to the
 * next.
 */
final class GroupCompiler implements AutoCloseable {

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files =
      javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
  private final Level level;
  private final Path folder;
  private int compiled;

  /** Compiles for a release of Hibernate, into folders below another. */
  GroupCompiler(Level level, Path folder) {
    this.level = level;
    this.folder = folder;
  }

  OurSchema compile(Group group, Naming naming) throws IOException {
    Path classes = Files.createDirectories(folder.resolve(Integer.toString(compiled++)));
    Path library = library(group);
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            null,
            files,
            diagnostics,
            options(group, naming, classes, library),
            null,
            files.getJavaFileObjectsFromPaths(group.sources()));
    task.setProcessors(List.of(new LimbeckProcessor()));
    List<String> errors = new ArrayList<>();
    if (!task.call()) {
      diagnostics.getDiagnostics().stream()
          .filter(it -> it.getKind() == Diagnostic.Kind.ERROR)
          .forEach(it -> errors.add(it.getMessage(Locale.ROOT)));
      return new OurSchema(Schema.EMPTY, errors, List.of(), List.of());
    }
    Path model = classes.resolve("META-INF/limbeck/model.json");
    Schema schema = SchemaDocument.parse(Files.readString(model), "model.json").schema();
    List<String> names = new ArrayList<>(classNames(classes));
    names.addAll(classNames(library));
    return new OurSchema(schema, errors, List.of(classes, library), names);
  }

  private Path library(Group group) throws IOException {
    Path library = Files.createDirectories(folder.resolve("library-" + compiled));
    if (group.library().isEmpty()) {
      return library;
    }
    List<String> options =
        List.of("-d", library.toString(), "-classpath", System.getProperty("java.class.path"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler.CompilationTask task =
        javac.getTask(
            null,
            files,
            diagnostics,
            options,
            null,
            files.getJavaFileObjectsFromPaths(group.library()));
    task.setProcessors(List.of());
    if (!task.call()) {
      throw new IllegalStateException(group.name() + ": " + diagnostics.getDiagnostics());
    }
    return library;
  }

  private List<String> options(Group group, Naming naming, Path classes, Path library) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "-d",
                classes.toString(),
                "-nowarn",
                "-classpath",
                System.getProperty("java.class.path") + File.pathSeparator + library,
                "-Alimbeck.hibernate=" + level,
                "-Alimbeck.naming=" + naming.option(),
                "-Alimbeck.constraintNames=hibernate"));
    options.addAll(group.javacOptions());
    return options;
  }

  private static List<String> classNames(Path classes) throws IOException {
    try (Stream<Path> found = Files.walk(classes)) {
      return found
          .map(file -> classes.relativize(file).toString())
          .filter(name -> name.endsWith(".class"))
          .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
