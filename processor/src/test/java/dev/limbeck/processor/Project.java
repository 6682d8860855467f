package dev.limbeck.processor;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.SchemaDocument;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A user's project in a folder, compiled by javac with the processor. */
final class Project {

  private final Path root;
  private final List<String> options = new ArrayList<>();
  private final List<Path> classpath = new ArrayList<>();
  private final List<Processor> processorsBefore = new ArrayList<>();

  Project(Path root) {
    this.root = root;
    create(classes());
    create(sources());
  }

  Path sources() {
    return root.resolve("src/main/java");
  }

  Path classes() {
    return root.resolve("target/classes");
  }

  Path path(String name) {
    return root.resolve(name);
  }

  /** Adds an option of every later compile. */
  Project with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /** Adds a jar or a folder to the class path. */
  Project on(Path entry) {
    classpath.add(entry);
    return this;
  }

  /** Lets another processor run before Limbeck's. */
  Project after(Processor processor) {
    processorsBefore.add(processor);
    return this;
  }

  /** Packs what was compiled into a jar. */
  Path jar(String name) {
    return Packed.jar(classes(), root.resolve(name));
  }

  /** What a compile of this project has on its class path. */
  String classpath() {
    return Stream.of(
            Stream.of(classes().toString()),
            classpath.stream().map(Path::toString),
            Stream.of(System.getProperty("java.class.path")))
        .flatMap(entries -> entries)
        .collect(joining(File.pathSeparator));
  }

  /** The options of every compile, as an option and its value each. */
  List<String> options() {
    return List.copyOf(options);
  }

  /** Writes a class, in the package and file that its text tells. */
  Project source(String text) {
    String packageName = text.replaceFirst("(?s).*?package ([\\w.]+);.*", "$1");
    String name =
        text.replaceFirst("(?s).*?public (?:\\w+ )*?(?:class|enum|@?interface) (\\w+).*", "$1");
    return write("src/main/java/" + packageName.replace('.', '/') + "/" + name + ".java", text);
  }

  Project write(String name, String text) {
    try {
      Path file = root.resolve(name);
      create(file.resolve("..").normalize());
      Files.writeString(file, text);
      return this;
    } catch (IOException cannotWrite) {
      throw new UncheckedIOException(cannotWrite);
    }
  }

  /** Removes a class, and its class file as a build tool does. */
  Project remove(String className) {
    delete(sources().resolve(className.replace('.', '/') + ".java"));
    delete(classes().resolve(className.replace('.', '/') + ".class"));
    return this;
  }

  /** Compiles every source, with the class files of the last compile at hand. */
  Compiled compile() {
    return compile(allSources());
  }

  /** Compiles some classes, as an editor does. */
  Compiled compile(String... classNames) {
    return compile(
        Arrays.stream(classNames)
            .map(name -> sources().resolve(name.replace('.', '/') + ".java"))
            .toList());
  }

  Compiled compile(List<Path> files) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("-d", classes().toString(), "-Xlint:all,-processing"));
    all.addAll(options);
    return javac(all, files);
  }

  /** Runs javac with these options and no others. */
  Compiled javac(List<String> arguments, List<Path> files) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> all = new ArrayList<>(arguments);
    all.addAll(List.of("-cp", classpath()));
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
      List<Processor> processors = new ArrayList<>(processorsBefore);
      processors.add(new LimbeckProcessor());
      task.setProcessors(processors);
      boolean succeeded = task.call();
      return new Compiled(succeeded, diagnostics.getDiagnostics());
    } catch (IOException cannotClose) {
      throw new UncheckedIOException(cannotClose);
    }
  }

  List<Path> allSources() {
    return files(sources()).stream().filter(it -> it.toString().endsWith(".java")).toList();
  }

  boolean has(String name) {
    return Files.exists(root.resolve(name));
  }

  String read(String name) {
    try {
      return Files.readString(root.resolve(name));
    } catch (IOException cannotRead) {
      throw new UncheckedIOException(cannotRead);
    }
  }

  /** The model that a compile wrote. */
  SchemaDocument model() {
    return SchemaDocument.parse(read("target/classes/META-INF/limbeck/model.json"), "model.json");
  }

  /** The names of the model's tables. */
  List<String> tables() {
    return model().schema().tables().stream().map(table -> table.name().toString()).toList();
  }

  /** What is in {@code META-INF/limbeck} of the class output, by path. */
  SortedMap<String, String> written() {
    return contents(classes().resolve("META-INF/limbeck"));
  }

  /** The files below a folder of the project, by path. */
  SortedMap<String, String> contents(Path folder) {
    SortedMap<String, String> contents = new TreeMap<>();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      contents.put(name, read(root.relativize(file).toString()));
    }
    return contents;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException cannotWalk) {
      throw new UncheckedIOException(cannotWalk);
    }
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException cannotCreate) {
      throw new UncheckedIOException(cannotCreate);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException cannotDelete) {
      throw new UncheckedIOException(cannotDelete);
    }
  }
}
