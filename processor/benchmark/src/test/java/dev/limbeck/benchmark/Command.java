package dev.limbeck.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program, run to its end in a process of its own. */
final class Command {

  private static final String TIMED = "TIMEFORMAT='%R %U %S'; time \"$@\"";

  private Command() {}

  /**
   * What a run took.
   *
   * @param wall seconds until it ended
   * @param cpu seconds of all processors, with those of the processes that it waited for
   */
  record Cost(double wall, double cpu) {}

  /** Runs it in a folder, where it must succeed. */
  static Cost run(Path folder, Map<String, String> variables, List<String> command)
      throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, "bash"));
    timed.addAll(command);
    ProcessBuilder builder =
        new ProcessBuilder(timed).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(variables);
    builder.environment().put("LC_ALL", "C");
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed:\n" + output);
    }
    String[] seconds = output.strip().lines().reduce((a, b) -> b).orElseThrow().split(" ", -1);
    return new Cost(
        Double.parseDouble(seconds[0]),
        Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]));
  }

  /** Java as the launcher of the command line starts it. */
  static List<String> java(String classPath, String mainClass, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath,
                mainClass));
    command.addAll(List.of(arguments));
    return List.copyOf(command);
  }
}
