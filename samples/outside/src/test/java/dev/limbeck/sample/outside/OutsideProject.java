package dev.limbeck.sample.outside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Maven project in a folder of its own, with a local repository of its own. */
final class OutsideProject {

  private final Path folder;

  OutsideProject(Path folder) {
    this.folder = folder;
  }

  Path resolve(String path) {
    return folder.resolve(path);
  }

  void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Runs Maven as a user would in this folder, on the given JDK; fails with its whole output. */
  void maven(Path javaHome, String goal) throws IOException, InterruptedException {
    write("settings.xml", settings());
    ProcessBuilder maven =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("maven.home"), "bin", "mvn").toString(),
                    "--batch-mode",
                    "--settings",
                    resolve("settings.xml").toString(),
                    "-Dmaven.repo.local=" + resolve("local-repository"),
                    goal))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    maven.environment().put("JAVA_HOME", javaHome.toString());
    Process process = maven.start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError("mvn " + goal + " on " + javaHome + " failed:\n" + output);
    }
  }

  private static String settings() throws IOException {
    try (InputStream settings = OutsideProject.class.getResourceAsStream("/settings.xml")) {
      return new String(requireNonNull(settings).readAllBytes(), UTF_8)
          .replace("LIMBECK", folderUrl("limbeck.repository"))
          .replace("RESOLVED", folderUrl("resolved.repository"));
    }
  }

  private static String folderUrl(String property) {
    return Path.of(System.getProperty(property)).toUri().toString();
  }
}
