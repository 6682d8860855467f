package dev.limbeck.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each file of {@code places} gives one message, which stands in its first line, at the place that
 * a comment marks; {@code -Dgolden.update} writes the first line anew.
 */
class PlacesTest {

  private static final Path CASES = Path.of("src", "test", "resources", "places");
  private static final String MARK = "/*!*/";

  @TestFactory
  Stream<DynamicTest> aMessageStandsWhereItsCauseIs() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.sorted().toList().stream()
          .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> verify(file)));
    }
  }

  private static void verify(Path file) throws IOException {
    String source = Files.readString(file);
    String clean = source.replace(MARK, "");

    List<Diagnostic<? extends JavaFileObject>> found = messages(clean);

    assertThat(found).hasSize(1);
    Diagnostic<?> message = found.get(0);
    String said = "// %s %s".formatted(message.getKind(), message.getMessage(Locale.ROOT));
    if (System.getProperty("golden.update") != null) {
      Files.writeString(file, said + source.substring(source.indexOf('\n')));
    } else {
      assertThat(said).isEqualTo(source.lines().findFirst().orElseThrow());
    }
    String before = clean.substring(0, source.indexOf(MARK));
    assertThat(message.getLineNumber())
        .as("line")
        .isEqualTo(before.chars().filter(c -> c == '\n').count() + 1);
    assertThat(message.getColumnNumber())
        .as("column")
        .isEqualTo(before.length() - before.lastIndexOf('\n'));
  }

  private static List<Diagnostic<? extends JavaFileObject>> messages(String source) {
    Compilation compilation =
        javac()
            .withProcessors(new LimbeckProcessor())
            .compile(JavaFileObjects.forSourceString("org.acme.User", source));
    return compilation.diagnostics().stream()
        .<Diagnostic<? extends JavaFileObject>>map(it -> it)
        .filter(it -> it.getMessage(Locale.ROOT).startsWith("[limbeck-"))
        .filter(it -> it.getKind() != Diagnostic.Kind.NOTE)
        .toList();
  }
}
