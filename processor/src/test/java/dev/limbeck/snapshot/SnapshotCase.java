package dev.limbeck.snapshot;

import static java.util.stream.Collectors.joining;

import dev.limbeck.schema.SchemaDocument;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A folder of entity classes with the schema and the diagnostics that they must give. */
record SnapshotCase(Path folder) {

  String name() {
    return folder.getFileName().toString();
  }

  /** What the folder's classes give. */
  SnapshotResult take() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SnapshotProcessor processor = new SnapshotProcessor(options());
    StringWriter output = new StringWriter();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output,
              files,
              null,
              List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
              null,
              files.getJavaFileObjectsFromPaths(sources()));
      task.setProcessors(List.of(processor));
      boolean compiled = task.call();
      return processor
          .result()
          .filter(result -> compiled)
          .orElseThrow(() -> new AssertionError(name() + " does not compile:\n" + output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String expectedSchema() {
    return read("schema.json").orElse("");
  }

  String expectedDiagnostics() {
    return read("diagnostics.txt").orElse("");
  }

  static String schema(SnapshotResult result) {
    return new SchemaDocument(Map.of(), new TreeMap<>(), result.schema(), result.hints(), List.of())
        .json();
  }

  static String diagnostics(SnapshotResult result) {
    return result.diagnostics().stream()
        .map(diagnostic -> diagnostic.kind() + " " + diagnostic.message() + "\n")
        .sorted()
        .collect(joining());
  }

  /** Makes what the classes give what is expected. */
  void update(SnapshotResult result) {
    try {
      Files.writeString(folder.resolve("schema.json"), schema(result));
      String diagnostics = diagnostics(result);
      if (diagnostics.isEmpty()) {
        Files.deleteIfExists(folder.resolve("diagnostics.txt"));
        return;
      }
      Files.writeString(folder.resolve("diagnostics.txt"), diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SnapshotOptions options() {
    Properties properties = new Properties();
    try (Reader reader = new StringReader(read("options.properties").orElse(""))) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SnapshotOptions options = SnapshotOptions.DEFAULTS;
    for (MappingOption option : MappingOption.values()) {
      Optional<String> value =
          Optional.ofNullable(properties.getProperty(option.key())).flatMap(option::parse);
      options = value.isEmpty() ? options : options.with(option, value.get());
    }
    return options;
  }

  private Optional<String> read(String file) {
    Path path = folder.resolve(file);
    try {
      return Files.exists(path) ? Optional.of(Files.readString(path)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
