package dev.limbeck.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each message has a page in the manual, and the example on it gives that message at the line and
 * column that the page shows; {@code -Dgolden.update} makes what comes out what the pages show.
 */
class ManualPagesTest {

  private static final Path TABLE = Path.of("..", "src", "docs", "messages.md");
  private static final Pattern LINK =
      Pattern.compile("(?m)^\\| \\[(limbeck-\\d{3})]\\(messages/\\1\\.md\\) \\|");
  private static final Pattern PUBLIC = Pattern.compile("(?m)^public ");
  private static final String SNAPSHOT = "src/main/resources/META-INF/limbeck/schema.json";

  /** What the state of a machine causes, or a whole project, or a fault of Limbeck's. */
  private static final List<String> WITHOUT_EXAMPLE =
      List.of(
          "limbeck-142",
          "limbeck-190",
          "limbeck-302",
          "limbeck-303",
          "limbeck-304",
          "limbeck-305",
          "limbeck-306",
          "limbeck-314",
          "limbeck-321",
          "limbeck-322",
          "limbeck-323",
          "limbeck-324",
          "limbeck-326",
          "limbeck-327",
          "limbeck-328",
          "limbeck-329",
          "limbeck-330",
          "limbeck-331",
          "limbeck-342",
          "limbeck-343",
          "limbeck-344",
          "limbeck-345");

  static Stream<String> withExample() throws IOException {
    return ManualPage.all().stream()
        .map(ManualPage::id)
        .filter(it -> !WITHOUT_EXAMPLE.contains(it));
  }

  @Test
  void everyMessageHasItsPage() throws IOException {
    SortedSet<String> listed = new TreeSet<>();
    LINK.matcher(Files.readString(TABLE)).results().forEach(it -> listed.add(it.group(1)));

    assertThat(ManualPage.all()).extracting(ManualPage::id).containsExactlyElementsOf(listed);
    assertThat(ManualPage.all())
        .allSatisfy(page -> assertThat(page.text()).startsWith("# " + page.id() + ": "));
  }

  @Test
  void onlyWhatNoClassCausesHasNoExample() throws IOException {
    assertThat(ManualPage.all())
        .filteredOn(page -> !page.hasExample())
        .extracting(ManualPage::id)
        .containsExactlyElementsOf(WITHOUT_EXAMPLE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withExample")
  void theExampleGivesTheMessageWhereThePageShowsIt(String id, @TempDir Path folder)
      throws IOException {
    ManualPage page = page(id);

    String printed = page.printed(compiled(page, page.example(), folder), folder);

    if (System.getProperty("golden.update") != null) {
      page.update(printed);
    }
    assertThat(printed).isEqualTo(page(id).printed()).contains(page.kind() + ": [" + id + "]");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("withExample")
  void theWayOutOnThePageIsOne(String id, @TempDir Path folder) throws IOException {
    ManualPage page = page(id);
    if (page.fixed().isEmpty()) {
      assertThat(page.text()).contains("\n## The way out\n");
      return;
    }

    Compiled compiled = compiled(page, page.fixed(), folder);

    assertThat(compiled.succeeded()).as("%s", compiled.all()).isTrue();
    assertThat(compiled.messages()).noneMatch(it -> it.contains("[" + id + "]"));
  }

  private static Compiled compiled(ManualPage page, List<String> classes, Path folder) {
    Project project = new Project(folder).with(page.options().toArray(String[]::new));
    for (int i = 0; i < classes.size(); i++) {
      write(project, classes.get(i), i);
    }
    for (String snapshot : page.snapshot()) {
      project.write(SNAPSHOT, snapshot).with("-Alimbeck.snapshot=" + project.path(SNAPSHOT));
    }
    return project.compile();
  }

  private static void write(Project project, String source, int number) {
    if (PUBLIC.matcher(source).find()) {
      project.source(source);
    } else {
      String name = number == 0 ? "Example" : "Example" + number;
      project.write("src/main/java/shop/" + name + ".java", source);
    }
  }

  private static ManualPage page(String id) throws IOException {
    return ManualPage.all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }
}
