package dev.limbeck.git;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** One call of the command git. */
final class GitProcess {

  // Those by which a hook says which repository it is called for: ours is the project's.
  private static final List<String> OF_A_HOOK =
      List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_COMMON_DIR");

  private GitProcess() {}

  /** What it printed and how it ended. */
  static final class Result {

    private final int exitCode;
    private final byte[] bytes;
    private final String errors;

    private Result(int exitCode, byte[] bytes, String errors) {
      this.exitCode = exitCode;
      this.bytes = bytes;
      this.errors = errors;
    }

    int exitCode() {
      return exitCode;
    }

    /** What it printed, as it is. */
    byte[] bytes() {
      return bytes.clone();
    }

    String errors() {
      return errors;
    }

    boolean isDone() {
      return exitCode == 0;
    }

    /** What it printed, without the line end behind it. */
    String text() {
      return new String(bytes, StandardCharsets.UTF_8).stripTrailing();
    }
  }

  /**
   * Calls git in a folder.
   *
   * @throws RefusedException if there is no such command
   */
  static Result run(Path folder, String... arguments) {
    Process process = start(folder, arguments);
    try {
      process.getOutputStream().close();
      CompletableFuture<byte[]> errors =
          CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
      byte[] out = all(process.getInputStream());
      return new Result(
          process.waitFor(), out, new String(errors.join(), StandardCharsets.UTF_8).strip());
    } catch (IOException | UncheckedIOException | CompletionException e) {
      throw new LimbeckException("git could not be talked to: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LimbeckException("Interrupted while git worked.", e);
    } finally {
      process.destroy();
    }
  }

  private static Process start(Path folder, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "--no-pager"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    OF_A_HOOK.forEach(environment::remove);
    environment.put("LC_ALL", "C");
    environment.put("GIT_OPTIONAL_LOCKS", "0");
    environment.put("GIT_TERMINAL_PROMPT", "0");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new RefusedException(
          "The command git cannot be run, and a review asks it what the branch adds; install git,"
              + " or put it on the PATH.",
          e);
    }
  }

  private static byte[] all(InputStream stream) {
    try (stream) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
