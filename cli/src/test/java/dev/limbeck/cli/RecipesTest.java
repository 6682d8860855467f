package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The manual's recipes do what they say: each file is written, each command is run, and prints what
 * stands below it. {@code -Dgolden.update} writes down what was printed.
 */
class RecipesTest {

  /** A page of the manual that tells of one project, from its first line on. */
  enum Page {
    /** It begins with nothing. */
    RECIPES("recipes.md", "shop", "2026-01-15T10:30Z") {
      @Override
      TestProject project(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("src/main/java"));
        return TestProject.in(folder);
      }
    },
    /** It begins with the sample as it is. */
    BOOKSTORE("bookstore.md", "bookstore", "2026-12-01T10:30Z") {
      @Override
      TestProject project(Path folder) throws IOException {
        TestProject project = TestProject.empty(folder);
        TestProject sample = TestProject.empty(Path.of("../samples/bookstore"));
        List<String> files = new ArrayList<>(sample.files("src/main"));
        files.addAll(List.of("pom.xml", "limbeck.properties"));
        files.forEach(file -> project.write(file, sample.read(file)));
        return project;
      }
    };

    private final Path file;
    private final String database;
    private final String created;

    Page(String file, String database, String created) {
      this.file = Path.of("../src/docs").resolve(file);
      this.database = database;
      this.created = created;
    }

    /** The project that its reader has. */
    abstract TestProject project(Path folder) throws IOException;
  }

  @ParameterizedTest
  @EnumSource
  void eachRecipeDoesWhatItSays(Page manual, @TempDir Path folder) throws IOException {
    RecipeRun run = new RecipeRun(manual.project(folder), manual.database, manual.created);
    RecipePage page = new RecipePage(Files.readAllLines(manual.file));
    List<List<String>> texts = new ArrayList<>();
    for (RecipePage.Block block : page.blocks()) {
      texts.add(run.done(block));
    }
    RecipePage seen = page.with(texts);
    if (System.getProperty("golden.update") != null) {
      Files.writeString(manual.file, String.join("\n", seen.lines()) + "\n");
    }
    assertThat(seen.lines()).isEqualTo(page.lines());
  }
}
