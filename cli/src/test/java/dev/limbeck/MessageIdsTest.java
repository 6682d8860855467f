package dev.limbeck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MessageIdsTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("src/docs/messages.md");
  private static final List<String> MODULES = List.of("runtime", "processor", "cli");

  private static final Pattern ID = Pattern.compile("\\blimbeck-\\d{3}\\b");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| \\[(limbeck-\\d{3})]\\(");

  @Test
  void everyMessageIdHasOneRowInTheManualAndNoOtherHas() throws IOException {
    List<String> rows =
        ROW.matcher(Files.readString(PAGE)).results().map(row -> row.group(1)).toList();

    assertThat(rows).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(idsInCode());
  }

  private static SortedSet<String> idsInCode() throws IOException {
    SortedSet<String> ids = new TreeSet<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main/java"))) {
        ids.addAll(
            files
                .filter(file -> file.toString().endsWith(".java"))
                .flatMap(file -> ID.matcher(text(file)).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet()));
      }
    }
    return ids;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
