package dev.limbeck.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder as a Git repository, commanded as a person would. */
record GitFolder(Path folder) {

  /** A new repository in the folder, on the branch main. */
  static GitFolder init(Path folder) {
    GitFolder git = new GitFolder(folder);
    git.run("init", "--quiet", "--initial-branch=main");
    return git;
  }

  /** Commits all files. */
  void commit(String message) {
    run("add", "--all", ".");
    run("commit", "--quiet", "--message", message);
  }

  /** Runs git and gives what it printed. */
  String run(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=Ann", "-c", "user.email=ann@example.com"));
    command.addAll(List.of("-c", "commit.gpgsign=false", "-c", "core.autocrlf=false"));
    command.addAll(List.of(arguments));
    try {
      Process process =
          new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new AssertionError(command + "\n" + out);
      }
      return out.strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
