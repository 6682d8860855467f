package dev.limbeck.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

  @TempDir private Path folder;

  @Test
  void anOptionCountsBeforeAVariableAndThatBeforeTheFile() throws IOException {
    file("url=file\nuser=file\npackage=file\n");
    Map<String, String> environment = Map.of("LIMBECK_URL", "variable", "LIMBECK_USER", "variable");

    Settings settings =
        new SettingsReader(folder, environment::get).read(Map.of(Setting.URL, "option"));

    assertThat(settings.value(Setting.URL)).contains("option");
    assertThat(settings.value(Setting.USER)).contains("variable");
    assertThat(settings.value(Setting.PACKAGE)).contains("file");
  }

  @Test
  void whatTheFileSaysForTheChosenEnvironmentCountsBeforeWhatItSaysForAll() throws IOException {
    file(
        """
        url=local
        package=app
        env.prod.url=there
        env.prod.password=${SECRET}
        env.test.url=elsewhere
        """);
    Map<String, String> environment = Map.of("SECRET", "s", "LIMBECK_ENV", "test");

    Settings prod =
        new SettingsReader(folder, environment::get, Optional.of("prod")).read(Map.of());
    assertThat(prod.value(Setting.URL)).contains("there");
    assertThat(prod.value(Setting.PASSWORD)).contains("s");
    assertThat(prod.value(Setting.PACKAGE)).contains("app");
    assertThat(prod.counting(Setting.URL).orElseThrow().place())
        .isEqualTo("limbeck.properties, env.prod.url");

    Settings test = new SettingsReader(folder, environment::get).read(Map.of());
    assertThat(test.value(Setting.URL)).contains("elsewhere");
    assertThat(test.value(Setting.PASSWORD)).isEmpty();
    assertThat(read().value(Setting.URL)).contains("local");
  }

  @Test
  void anEnvironmentThatTheFileDoesNotKnowIsNamedWithThoseThatItDoes() throws IOException {
    file("env.prod.url=there\nenv.test.url=elsewhere\n");

    assertThatThrownBy(
            () ->
                new SettingsReader(folder, Map.<String, String>of()::get, Optional.of("prd"))
                    .read(Map.of()))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "limbeck.properties has no settings for the environment \"prd\"; it has them for prod,"
                + " test.");
  }

  @Test
  void aMavenProjectNeedsNoFile() throws IOException {
    Files.createFile(folder.resolve("pom.xml"));

    Settings settings = read();

    assertThat(settings.classes()).isEqualTo(folder.resolve("target/classes"));
    assertThat(settings.snapshot())
        .isEqualTo(folder.resolve("src/main/resources/META-INF/limbeck/schema.json"));
  }

  @Test
  void environmentVariablesAreReplaced() throws IOException {
    file("password=${SECRET}\n");

    Settings settings = new SettingsReader(folder, Map.of("SECRET", "a$b\\c")::get).read(Map.of());

    assertThat(settings.value(Setting.PASSWORD)).contains("a$b\\c");
  }

  @Test
  void aVariableThatIsNotSetIsNamed() throws IOException {
    file("password=${SECRET}\n");

    assertThatThrownBy(this::read)
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("SECRET")
        .hasMessageContaining("--password");
  }

  @Test
  void aKeyThatIsMisspelledIsNamedWithTheOneThatWasMeant() throws IOException {
    file("pasword=x\n");

    assertThatThrownBy(this::read)
        .hasMessage(
            "limbeck.properties has the unknown key \"pasword\". Did you mean \"password\"?");
  }

  @Test
  void withoutFileAndBuildToolTheWayOutIsTold() {
    assertThatThrownBy(() -> read().classes()).hasMessageContaining("limbeck init");
  }

  private Settings read() {
    return new SettingsReader(folder, Map.<String, String>of()::get).read(Map.of());
  }

  private void file(String text) throws IOException {
    Files.writeString(folder.resolve(SettingsReader.FILE), text);
  }
}
