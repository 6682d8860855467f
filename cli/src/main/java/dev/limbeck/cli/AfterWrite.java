package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program, such as a formatter, that a project wants run on each migration when written. */
final class AfterWrite {

  private static final String FILE = "{file}";

  private AfterWrite() {}

  /**
   * Runs it in the project's folder, if there is one.
   *
   * @throws RefusedException if it cannot be started or fails
   */
  static void run(Settings settings, Path file) {
    settings.value(Setting.AFTER_WRITE).ifPresent(command -> run(settings, command, file));
  }

  private static void run(Settings settings, String command, Path file) {
    try {
      Process process =
          new ProcessBuilder(words(command, file.toAbsolutePath().toString()))
              .directory(settings.folder().toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = process.waitFor();
      if (code != 0) {
        throw new RefusedException(
            "The setting %s runs \"%s\", which failed with exit code %d, and nothing was written.%s"
                .formatted(
                    Setting.AFTER_WRITE.key(),
                    command,
                    code,
                    said.isBlank() ? "" : " It said:\n" + said.strip()));
      }
    } catch (IOException e) {
      throw new RefusedException(
          "The setting %s runs \"%s\", which cannot be started, and nothing was written: %s."
              .formatted(Setting.AFTER_WRITE.key(), command, e.getMessage()),
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RefusedException("Interrupted while running \"%s\".".formatted(command), e);
    }
  }

  private static List<String> words(String command, String file) {
    List<String> words = new ArrayList<>();
    for (String word : CommandWords.of(command)) {
      words.add(word.replace(FILE, file));
    }
    if (!command.contains(FILE)) {
      words.add(file);
    }
    return words;
  }
}
