package dev.limbeck.sample.keycloak;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.limbeck.shadow.ShadowDatabase;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A Maven project in a temporary folder, compiled and commanded with what was packaged. */
final class KeycloakProject {

  private static final Path PACKAGED = Path.of(System.getProperty("limbeck.packaged"));
  private static final Path JAR = PACKAGED.resolve("limbeck.jar");

  private final Path folder;

  private KeycloakProject(Path folder) {
    this.folder = folder;
  }

  /** What a command printed and how it ended. */
  record Run(int exitCode, String out, String err) {}

  /** A project without a class. */
  static KeycloakProject in(Path folder) throws IOException {
    KeycloakProject project = new KeycloakProject(folder);
    Files.createDirectories(project.sources());
    Files.createDirectories(project.classes());
    Files.writeString(folder.resolve("pom.xml"), "<project/>\n");
    return project;
  }

  /** A project that has a copy of these classes, as if it had compiled them. */
  static KeycloakProject withClasses(Path folder, Path compiled) throws IOException {
    KeycloakProject project = in(folder);
    try (Stream<Path> files = Files.walk(compiled)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = project.classes().resolve(compiled.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return project;
  }

  /** The Java files below the project's folder of sources. */
  List<Path> migrations() throws IOException {
    return javaFiles(sources());
  }

  /** Compiles Java files to the project's classes, with the processor that the packaged jar is. */
  void compile(List<Path> files, String... options) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    List<String> arguments =
        Stream.concat(
                Stream.of("-d", classes().toString(), "-processorpath", JAR.toString()),
                Stream.concat(Stream.of("-classpath", classPath()), Stream.of(options)))
            .toList();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  messages,
                  manager,
                  null,
                  arguments,
                  null,
                  manager.getJavaFileObjectsFromPaths(files))
              .call();
      if (!compiled) {
        throw new AssertionError("javac failed:\n" + messages);
      }
    }
  }

  /** Runs {@code limbeck} without a configured database. */
  Run limbeck(String... arguments) throws IOException, InterruptedException {
    return run(Optional.empty(), arguments);
  }

  /** Runs {@code limbeck} on a database. */
  Run limbeck(ShadowDatabase database, String... arguments)
      throws IOException, InterruptedException {
    return run(Optional.of(database), arguments);
  }

  private Run run(Optional<ShadowDatabase> database, String... arguments)
      throws IOException, InterruptedException {
    Path err = Files.createTempFile(folder, "limbeck", ".err");
    ProcessBuilder command =
        new ProcessBuilder(PACKAGED.resolve("limbeck").toString())
            .directory(folder.toFile())
            .redirectError(err.toFile());
    command.command().addAll(List.of(arguments));
    command.environment().keySet().removeIf(variable -> variable.startsWith("LIMBECK_"));
    command.environment().put("JAVA_HOME", System.getProperty("java.home"));
    database.ifPresent(it -> command.environment().put("LIMBECK_URL", it.url()));
    Process process = command.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  /** The Java files below a folder, sorted. */
  static List<Path> javaFiles(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private String classPath() {
    return String.join(
        File.pathSeparator,
        classes().toString(),
        JAR.toString(),
        System.getProperty("java.class.path"));
  }

  private Path sources() {
    return folder.resolve("src/main/java");
  }

  private Path classes() {
    return folder.resolve("target/classes");
  }
}
