package dev.limbeck.shadow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A program of the machine or of the server, run in an environment that is the same everywhere. */
final class Program {

  /** How a program ended and what it printed. */
  record Outcome(int exitCode, String output) {

    boolean succeeded() {
      return exitCode == 0;
    }
  }

  private Program() {}

  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.put("PATH", path());
    environment.put("LC_ALL", "C");
    environment.put("TZ", "UTC");
    return builder;
  }

  /** Runs a program to its end; empty when it cannot even be started. */
  static Optional<Outcome> run(List<String> command) {
    try {
      Process process = builder(command).redirectErrorStream(true).start();
      try (OutputStream input = process.getOutputStream()) {
        input.flush();
      }
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(new Outcome(process.waitFor(), output.strip()));
    } catch (IOException notStarted) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ShadowException("Interrupted while running " + command.get(0) + ".", e);
    }
  }

  static boolean exists(String name) {
    return Stream.of(path().split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  private static String path() {
    return Objects.requireNonNullElse(System.getenv("PATH"), "/usr/sbin:/usr/bin:/sbin:/bin");
  }
}
