package dev.limbeck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExecutableJarIT {

  private static final Path JAR = Path.of("target/limbeck.jar");

  @Test
  void theLauncherScriptStartsTheJar() throws Exception {
    Process limbeck =
        new ProcessBuilder("target/limbeck", "--version").redirectErrorStream(true).start();
    String output = new String(limbeck.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output).isEqualTo("limbeck " + Version.number() + "\n");
    assertThat(limbeck.waitFor()).isZero();
  }

  @Test
  void aCommandThatLoadsMuchLeavesAnArchiveOfClasses(@TempDir Path folder) throws Exception {
    Run first = check(folder, "");
    Path cache = folder.resolve("limbeck");
    assertThat(cache.toFile().list()).singleElement().asString().matches("classes-\\d+-\\d+\\.jsa");
    assertThat(check(folder, "")).isEqualTo(first);

    Path archive = cache.resolve(cache.toFile().list()[0]);
    Files.delete(archive);
    Files.writeString(archive, "no archive");
    assertThat(check(folder, "")).isEqualTo(first);
  }

  @Test
  void aBuildServerKeepsNoArchive(@TempDir Path folder) throws Exception {
    assertThat(check(folder, "true").exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(folder).isEmptyDirectory();
  }

  private record Run(int exitCode, String output) {}

  /** What the check of a project says that is not compiled. */
  private static Run check(Path cache, String continuousIntegration) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
                "target/limbeck", "check", "--sources=src/main/resources", "--classes=absent")
            .redirectErrorStream(true);
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    builder.environment().put("CI", continuousIntegration);
    Process limbeck = builder.start();
    String output = new String(limbeck.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(limbeck.waitFor(), output);
  }

  @Test
  void javacFindsNoProcessorInTheJarButOurs() throws IOException {
    assertThat(lines("META-INF/services/javax.annotation.processing.Processor"))
        .allMatch(line -> line.startsWith("dev.limbeck."));
  }

  @Test
  void theJarHoldsItsLicencesAndNoForeignSignature() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertThat(names).contains("META-INF/LICENSE", "META-INF/NOTICE").doesNotHaveDuplicates();
      assertThat(names).noneMatch(name -> name.matches("META-INF/.*\\.(SF|RSA|DSA|EC)"));
      assertThat(names).noneMatch(name -> name.endsWith("module-info.class"));
    }
    assertThat(lines("META-INF/NOTICE")).anyMatch(line -> line.startsWith("SchemaCrawler"));
  }

  @Test
  void theJarBringsThePostgresOfThisPlatform() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      assertThat(jar.stream().map(ZipEntry::getName))
          .filteredOn(name -> name.matches("postgres-.*\\.txz"))
          .hasSize(1);
    }
  }

  private static List<String> lines(String entry) throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      ZipEntry found = jar.getEntry(entry);
      if (found == null) {
        return List.of();
      }
      byte[] bytes = jar.getInputStream(found).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
