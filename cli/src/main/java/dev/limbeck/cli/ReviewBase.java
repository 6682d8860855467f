package dev.limbeck.cli;

import static java.util.Objects.requireNonNull;

import dev.limbeck.git.Repository;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.review.Base;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.source.SourceRevision;
import dev.limbeck.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a branch is to be merged into, as Git has it.
 *
 * @param base its name, and the commit where the branch left it
 * @param fork the migrations at that commit
 * @param tip those that it has now
 */
record ReviewBase(Base base, State fork, State tip) {

  private static final int SHORT_HASH = 12;

  /**
   * The migrations of a commit.
   *
   * @param texts the sources by their files
   * @param snapshot the schema at head, if one was committed
   */
  record State(
      List<SourceRevision> revisions, Map<Path, String> texts, Optional<Snapshot> snapshot) {

    Set<String> ids() {
      return revisions.stream().map(it -> it.revision().id()).collect(Collectors.toSet());
    }

    List<RevisionInfo> infos() {
      return revisions.stream().map(SourceRevision::revision).toList();
    }

    /** The source of one of the migrations. */
    String text(SourceRevision revision) {
      return requireNonNull(texts.get(revision.file()));
    }

    private static State of(Repository repository, String commit, Settings settings) {
      List<SourceRevision> revisions = new ArrayList<>();
      Map<Path, String> texts = new TreeMap<>();
      repository
          .filesWith("Revision", commit, settings.sources())
          .forEach(
              (file, content) -> {
                List<SourceRevision> found =
                    file.toString().endsWith(".java")
                        ? new SourceText(file, content).revisions()
                        : List.of();
                found.forEach(it -> texts.put(file, new String(content, StandardCharsets.UTF_8)));
                revisions.addAll(found);
              });
      return new State(revisions, texts, snapshot(repository, commit, settings));
    }

    private static Optional<Snapshot> snapshot(
        Repository repository, String commit, Settings settings) {
      Path file = settings.snapshot();
      return repository
          .file(commit, file)
          .map(
              content ->
                  Snapshot.parse(
                      new String(content, StandardCharsets.UTF_8),
                      settings.shown(file) + " at " + shortened(commit)));
    }
  }

  /** Asks Git; the repository's default branch where none is named. */
  static ReviewBase of(Settings settings, Optional<String> named) {
    Repository repository = Repository.around(settings.folder());
    String name = named.orElseGet(repository::defaultBranch);
    String tip = repository.requireCommit(name);
    String fork = repository.mergeBase(name);
    State atFork = State.of(repository, fork, settings);
    State atTip = tip.equals(fork) ? atFork : State.of(repository, tip, settings);
    return new ReviewBase(new Base(name, shortened(fork)), atFork, atTip);
  }

  /** The revisions that the sources have and the fork had not, in order. */
  List<RevisionInfo> added(Project project) {
    Set<String> known = fork.ids();
    return project.graph().revisions().stream().filter(it -> !known.contains(it.id())).toList();
  }

  /** The revisions that the base has gained since the branch left it. */
  List<RevisionInfo> gained() {
    Set<String> known = fork.ids();
    return tip.infos().stream().filter(it -> !known.contains(it.id())).toList();
  }

  private static String shortened(String hash) {
    return hash.substring(0, SHORT_HASH);
  }
}
