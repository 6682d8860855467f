package dev.limbeck.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.catalogue.CatalogueListing;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with settings, sources, compiled files, tables or words: one clear sentence,
 * the right exit code, nothing changed, no secret told. The cases lie in {@code
 * src/test/resources/bad-input}; {@code -Dgolden.update} writes what they say.
 */
class BadInputTest {

  private static final Path CASES = Path.of("src/test/resources/bad-input");
  private static final int LONGEST = 20;

  @TempDir private static Path sample;

  private static String head;

  @TempDir private Path folder;

  static List<BadInputCase> cases() throws IOException {
    return BadInputCase.in(CASES);
  }

  /** A project of one entity with a migration that is applied and one that is not. */
  @BeforeAll
  static void makeTheSample() {
    TestProject project =
        TestProject.in(sample).entity("Person", "@Id Long id;\nString name;\n").compile();
    project.autogenerate("First").requireDone();
    project.entity("Person", "@Id Long id;\nString name;\nString nick;\n").compile();
    project.autogenerate("Second").requireDone();
    project.compile();
    head = project.read(project.newestMigration()).replaceAll("(?s).*id = \"([0-9a-f]+)\".*", "$1");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isToldInASentence(BadInputCase badInput) throws Exception {
    TestProject project = copyOfTheSample().onDatabase();
    project.limbeck("upgrade", "+1").requireDone();
    for (BadInputCase.Section obstacle : badInput.obstacles()) {
      put(obstacle, project);
    }
    Map<String, String> files = contents();
    List<String> database = database(project);

    TestProject.Run run = project.limbeck(arguments(badInput.command(), project)).anywhere();

    if (System.getProperty("golden.update") != null) {
      badInput.accept(run.text());
    }
    assertThat(run.text()).isEqualTo(badInput.says());
    assertThat(run.exitCode()).isBetween(1, 4);
    assertThat(run.err().lines().count()).as(run.err()).isBetween(1L, (long) LONGEST);
    assertThat(run.text())
        .doesNotContain("\tat ", "This should not happen", password(project), "secret")
        .doesNotContainPattern("\\bnull\\b(?! )");
    assertThat(contents()).isEqualTo(files);
    assertThat(database(project)).isEqualTo(database);
  }

  private void put(BadInputCase.Section obstacle, TestProject project) {
    switch (obstacle.word()) {
      case "file" -> project.write(obstacle.rest(), obstacle.text().replace("$HEAD", head));
      case "replace" -> {
        String text = project.read(obstacle.rest());
        for (String line : obstacle.lines()) {
          String[] sides = line.split(" ==> ", -1);
          assertThat(text).contains(sides[0]);
          text = text.replace(sides[0], sides[1]);
        }
        project.write(obstacle.rest(), text);
      }
      case "delete" -> project.delete(obstacle.rest());
      case "compile" -> project.compile();
      case "limbeck" -> project.limbeck(obstacle.rest().split(" ")).requireDone();
      case "sql" -> project.execute(obstacle.text());
      default -> throw new IllegalArgumentException("unknown section " + obstacle.word());
    }
  }

  private static String[] arguments(List<String> command, TestProject project) {
    String url = project.variable("LIMBECK_URL");
    URI address = URI.create(url.substring("jdbc:".length()));
    return command.stream()
        .map(
            it ->
                it.replace("$URL", url)
                    .replace("$SERVER", address.getHost() + ":" + address.getPort())
                    .replace("$DATABASE", address.getPath().substring(1)))
        .toArray(String[]::new);
  }

  private static String password(TestProject project) {
    return project.variable("LIMBECK_URL").replaceAll(".*password=", "");
  }

  private static List<String> database(TestProject project) throws SQLException {
    try (Connection connection = DriverManager.getConnection(project.variable("LIMBECK_URL"))) {
      return CatalogueListing.of(connection).lines();
    }
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readString(file, ISO_8859_1));
      }
    }
    return contents;
  }

  private TestProject copyOfTheSample() throws IOException {
    try (Stream<Path> all = Files.walk(sample)) {
      for (Path file : all.sorted().toList()) {
        Path copy = folder.resolve(sample.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy, COPY_ATTRIBUTES);
        }
      }
    }
    return TestProject.empty(folder);
  }
}
