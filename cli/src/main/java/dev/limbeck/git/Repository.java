package dev.limbeck.git;

import dev.limbeck.git.GitProcess.Result;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Git repository that a project lies in; it is only read. */
public final class Repository {

  private static final List<String> USUAL = List.of("main", "master");

  private final Path top;

  private Repository(Path top) {
    this.top = top;
  }

  /**
   * The repository that a folder lies in.
   *
   * @throws RefusedException if there is no git, or the folder is in no repository
   */
  public static Repository around(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    Result found = GitProcess.run(absolute, "rev-parse", "--show-toplevel");
    if (!found.isDone()) {
      throw new RefusedException(
          "%s is in no Git repository that could be read, and a review tells what a branch adds (git: %s)."
              .formatted(absolute, found.errors()));
    }
    return new Repository(Path.of(found.text()));
  }

  /**
   * What branches are usually merged into: the remote's default branch, or main or master.
   *
   * @throws RefusedException if there is none of them
   */
  public String defaultBranch() {
    Result head = git("symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
    return Stream.concat(
            head.isDone() ? Stream.of(head.text()) : Stream.empty(),
            Stream.concat(USUAL.stream().map("origin/"::concat), USUAL.stream()))
        .filter(branch -> commit(branch).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new RefusedException(
                    "This repository has no branch origin/main, origin/master, main or master; say"
                        + " with --base what the branch is to be merged into."));
  }

  /**
   * The commit that a branch, tag or hash names.
   *
   * @throws RefusedException if it names none
   */
  public String requireCommit(String name) {
    return commit(name)
        .orElseThrow(
            () ->
                new RefusedException(
                    "There is no commit \"%s\" in this repository%s"
                        .formatted(
                            name,
                            isShallow()
                                ? ", which is a shallow clone; run \"git fetch --unshallow"
                                    + " origin\", or clone with fetch-depth: 0."
                                : "; is the name right, and was it fetched?")));
  }

  /**
   * The last commit that is in both histories.
   *
   * @throws RefusedException if there is none, or the clone does not reach back to it
   */
  public String mergeBase(String branch) {
    Result found = git("merge-base", requireCommit("HEAD"), requireCommit(branch));
    if (found.isDone()) {
      return found.text();
    }
    throw new RefusedException(
        isShallow()
            ? ("This is a shallow clone, which does not reach back to where the branch left %s; run"
                    + " \"git fetch --unshallow origin\", or clone with fetch-depth: 0.")
                .formatted(branch)
            : "The branch and %s have no commit in common; name another with --base."
                .formatted(branch));
  }

  /** The files below a folder that hold a word, as they were in a commit, by their path. */
  public Map<Path, byte[]> filesWith(String word, String commit, Path folder) {
    Result found =
        git("grep", "-l", "-z", "-w", "-F", "-e", word, commit, "--", pathspec(inside(folder)));
    // 1 says that no file does.
    if (found.exitCode() > 1) {
      throw new LimbeckException("git cannot search %s: %s".formatted(commit, found.errors()));
    }
    Map<Path, byte[]> files = new TreeMap<>();
    for (String name : new String(found.bytes(), StandardCharsets.UTF_8).split("\0", -1)) {
      if (!name.isEmpty()) {
        String path = name.substring(commit.length() + 1);
        files.put(top.resolve(path), content(commit, path).orElseThrow());
      }
    }
    return files;
  }

  /** A file as it was in a commit; empty if it was not there. */
  public Optional<byte[]> file(String commit, Path file) {
    return content(commit, inside(file));
  }

  private Optional<byte[]> content(String commit, String path) {
    Result found = git("cat-file", "blob", commit + ":" + path);
    return found.isDone() ? Optional.of(found.bytes()) : Optional.empty();
  }

  private Optional<String> commit(String name) {
    if (name.isBlank() || name.startsWith("-")) {
      return Optional.empty();
    }
    Result found = git("rev-parse", "--verify", "--quiet", name + "^{commit}");
    return found.isDone() ? Optional.of(found.text()) : Optional.empty();
  }

  private boolean isShallow() {
    return git("rev-parse", "--is-shallow-repository").text().equals("true");
  }

  private static String pathspec(String path) {
    return path.isEmpty() ? ":(top)" : ":(top,literal)" + path;
  }

  /** A path from the top of the repository, as Git writes it. */
  private String inside(Path path) {
    Path real = real(path.toAbsolutePath().normalize());
    Path realTop = real(top);
    if (!real.startsWith(realTop)) {
      throw new RefusedException(
          "%s is not in the Git repository %s, so there is no telling what the branch adds there."
              .formatted(path, top));
    }
    return realTop.relativize(real).toString().replace('\\', '/');
  }

  // A file that is not there now may have been there in a commit.
  private static Path real(Path path) {
    if (path.toFile().exists()) {
      try {
        return path.toRealPath();
      } catch (IOException e) {
        throw new LimbeckException("%s cannot be read: %s".formatted(path, e.getMessage()), e);
      }
    }
    Path parent = path.getParent();
    return parent == null ? path : real(parent).resolve(path.getFileName());
  }

  private Result git(String... arguments) {
    return GitProcess.run(top, arguments);
  }
}
