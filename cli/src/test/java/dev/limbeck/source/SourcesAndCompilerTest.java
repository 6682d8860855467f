package dev.limbeck.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.revision.RevisionIndex;
import dev.limbeck.revision.RevisionInfo;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from sources is what javac and the processor find in them. */
final class SourcesAndCompilerTest {

  private static final String MIGRATION =
      """
      public void upgrade(dev.limbeck.Operations op) {}
      public void downgrade(dev.limbeck.Operations op) {}
      """;

  private final Path sources;
  private final Path classes;

  SourcesAndCompilerTest(@TempDir Path folder) throws IOException {
    sources = Files.createDirectories(folder.resolve("src/shop"));
    classes = Files.createDirectories(folder.resolve("classes"));
  }

  @Test
  void bothReadingsOfTheAnnotationAgree() throws IOException {
    write(
        "R1",
        """
        import dev.limbeck.*;
        @Revision(id = "a1", labels = {"caf\\u00e9", "\\101" + "b"}, message = ("it's " + "one" + \"""
            a "text" \\
            block\\tof lines\""" + "\\101\\s\\\\u0062"))
        public class R1 implements Migration {
        """);
    write(
        "R2",
        """
        import dev.limbeck.Migration;
        public class R2 {
          @dev.limbeck.Revision(revises = "a1", id = "b2")
          public static final class Inner implements Migration {
        """
            + MIGRATION
            + "}");
    write(
        "R3",
        """
        import dev.limbeck.Revision;
        @Revision(id = "c3", revises = {"b2"}, dependsOn = {"a1",}, message = \"""
            two
              lines
            \""")
        public class R3 implements dev.limbeck.Migration {
        """);

    List<RevisionInfo> compiled = compile();

    List<RevisionInfo> read =
        MigrationSources.read(sources).stream().map(SourceRevision::revision).toList();
    assertThat(read).hasSize(3).containsExactlyInAnyOrderElementsOf(compiled);
    assertThat(SourceComparison.between(read, compiled)).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(
        sources.resolve(name + ".java"), "package shop;\n" + text + MIGRATION + "}\n");
  }

  private List<RevisionInfo> compile() throws IOException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager manager =
        javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      JavaCompiler.CompilationTask task =
          javac.getTask(
              messages,
              manager,
              null,
              List.of(
                  "-processor", "dev.limbeck.processor.LimbeckProcessor", "-d", classes.toString()),
              null,
              manager.getJavaFileObjects(sources.toFile().listFiles()));
      assertThat(task.call()).as(messages.toString()).isTrue();
    }
    Path index = classes.resolve(RevisionIndex.PATH);
    return RevisionIndex.parse(Files.readString(index), index.toString());
  }
}
