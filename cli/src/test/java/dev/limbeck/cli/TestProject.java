package dev.limbeck.cli;

import dev.limbeck.shadow.TestPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A Maven project of a user's in a temporary folder, compiled and commanded in this JVM. */
public final class TestProject {

  private static final String SOURCES = "src/main/java";

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private Optional<Terminal> terminal = Optional.empty();

  private TestProject(Path folder) {
    this.folder = folder;
  }

  /** What a command printed and how it ended. */
  public record Run(int exitCode, String out, String err) {

    /** Everything, for a golden file. */
    public String text() {
      return "exit code " + exitCode + "\n--- out\n" + out + "--- err\n" + err;
    }

    /** Everything, with what differs from one private PostgreSQL to the next replaced. */
    Run anywhere() {
      return new Run(exitCode, anywhere(out), anywhere(err));
    }

    /** This run, if it ended well. */
    public Run requireDone() {
      if (exitCode != 0) {
        throw new AssertionError(text());
      }
      return this;
    }

    private static String anywhere(String text) {
      return text.replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1:5432")
          .replaceAll("/shadow_\\d+", "/shop")
          .replaceAll("\\d+ ms", "7 ms")
          .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC", "2026-01-15 10:30:00 UTC");
    }
  }

  /** An empty Maven project. */
  public static TestProject in(Path folder) {
    TestProject project = empty(folder);
    project.write("pom.xml", "<project/>\n");
    return project;
  }

  /** A folder with nothing in it. */
  static TestProject empty(Path folder) {
    return new TestProject(folder);
  }

  Path folder() {
    return folder;
  }

  /** Writes the next migration by hand, with these statements, and compiles it. */
  void byHand(String message, String upgrade, String downgrade) {
    limbeck("revision", "-m", message, "--created", "2026-01-16T10:30Z").requireDone();
    fill(upgrade, downgrade);
    String file = newestMigration();
    write(file, importingAll(read(file)));
    compile();
  }

  /** A migration's source with all that statements may name. */
  static String importingAll(String source) {
    String all =
        """
        import static dev.limbeck.Definitions.*;
        import static dev.limbeck.Types.*;
        """;
    return source.replaceFirst("import ", all + "import ");
  }

  /** Takes a database of the tests' own PostgreSQL; it goes with the cluster, as the JVM ends. */
  TestProject onDatabase() {
    return with("LIMBECK_URL", TestPostgres.database().url());
  }

  /** Runs SQL on the database by hand. */
  void execute(String... statements) {
    try (Connection connection = DriverManager.getConnection(variable("LIMBECK_URL"));
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a query, the columns of each joined by a bar. */
  List<String> query(String sql) {
    try (Connection connection = DriverManager.getConnection(variable("LIMBECK_URL"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
          values.add(String.valueOf(rows.getString(column)));
        }
        found.add(String.join("|", values));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  public TestProject with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  String variable(String name) {
    return environment.getOrDefault(name, "");
  }

  /** An entity class {@code app.<name>} with this body. */
  TestProject entity(String name, String body) {
    return write(
        "src/main/java/app/" + name + ".java",
        """
        package app;

        import jakarta.persistence.*;

        @Entity
        public class %s {
        %s}
        """
            .formatted(name, body.indent(2)));
  }

  TestProject write(String path, String text) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files below a folder, relative to the project, sorted. */
  public List<String> files(String path) {
    Path below = folder.resolve(path);
    if (!Files.exists(below)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(below)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compiles everything below src/main/java into target/classes, as Maven would. */
  public TestProject compile(String... options) {
    return compile(sources(), options);
  }

  /** Compiles files from anywhere into target/classes. */
  public TestProject compile(List<Path> javaFiles, String... options) {
    Run javac = javac(javaFiles, options);
    if (javac.exitCode() != 0) {
      throw new AssertionError("javac failed:\n" + javac.err());
    }
    return this;
  }

  /** What javac says and how it ends. */
  Run javac(String... options) {
    return javac(sources(), options);
  }

  private Run javac(List<Path> javaFiles, String... options) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(folder.resolve("target/classes"));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              files,
              messages,
              arguments(options),
              null,
              files.getJavaFileObjectsFromPaths(javaFiles));
      int exitCode = task.call() ? 0 : 1;
      StringWriter said = new StringWriter();
      messages
          .getDiagnostics()
          .forEach(it -> said.write(it.getKind() + ": " + it.getMessage(Locale.ROOT) + "\n"));
      return new Run(exitCode, "", shown(said));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> arguments(String... options) {
    String path = System.getProperty("java.class.path");
    return Stream.concat(
            Stream.of(
                "-d",
                folder.resolve("target/classes").toString(),
                "-classpath",
                path,
                "-processorpath",
                path),
            Stream.of(options))
        .toList();
  }

  private List<Path> sources() {
    return files(SOURCES).stream()
        .filter(path -> path.endsWith(".java"))
        .map(folder::resolve)
        .toList();
  }

  /** Runs {@code revision --autogenerate}, a minute after the one before it. */
  Run autogenerate(String message, String... more) {
    String created = "2026-01-15T10:" + (30 + files(SOURCES + "/migrations").size()) + "Z";
    return limbeck(
        Stream.concat(
                Stream.of(
                    "revision",
                    "--autogenerate",
                    "-m",
                    message,
                    "--created",
                    created,
                    "--accept-data-loss",
                    "It is meant so."),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** Compiles, writes what changed as a migration, compiles that and applies it. */
  TestProject migrate(String message, String... more) {
    compile();
    autogenerate(message, more).requireDone();
    compile().limbeck("upgrade").requireDone();
    return this;
  }

  /** The newest migration's file. */
  String newestMigration() {
    List<String> migrations = files(SOURCES + "/migrations");
    return migrations.get(migrations.size() - 1);
  }

  /** Writes statements into the empty methods of the newest migration. */
  TestProject fill(String upgrade, String downgrade) {
    String file = newestMigration();
    String opening = "(Operations op) {\n";
    String[] parts = read(file).split(Pattern.quote(opening), -1);
    return write(file, String.join(opening, parts[0], upgrade + parts[1], downgrade + parts[2]));
  }

  /** Somebody sits at the terminal, who is asked from now on. */
  TestProject onTerminal(Terminal person) {
    terminal = Optional.of(person);
    return this;
  }

  /** Runs {@code limbeck} with these arguments in the project's folder. */
  public Run limbeck(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            arguments,
            folder,
            environment::get,
            terminal,
            new PrintWriter(out),
            new PrintWriter(err));
    return new Run(code, shown(out), shown(err));
  }

  /** Makes a file look as if it was changed after everything was compiled. */
  void touch(String path) {
    try {
      Files.setLastModifiedTime(
          folder.resolve(path), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String shown(StringWriter text) {
    return text.toString()
        .replace(System.lineSeparator(), "\n")
        .replace(folder.toAbsolutePath().normalize().toString(), "<project>")
        .replace(Version.number(), "<version>");
  }
}
