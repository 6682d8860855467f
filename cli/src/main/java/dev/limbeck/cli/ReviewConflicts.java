package dev.limbeck.cli;

import dev.limbeck.diff.SchemaChange;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.project.Snapshot;
import dev.limbeck.review.Conflict;
import dev.limbeck.review.Words;
import dev.limbeck.revision.GraphProblem;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.Schema;
import dev.limbeck.source.SourceRevision;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands between a branch and its base: migrations of the base that the branch changed, a
 * history that has two ends when both are merged, and what both sides changed of the schema.
 *
 * @param ours what the branch changes of the schema
 */
record ReviewConflicts(Project project, ReviewBase fork, List<SchemaChange> ours) {

  List<Conflict> found() {
    List<Conflict> conflicts = new ArrayList<>(changedMigrations());
    conflicts.addAll(graph());
    conflicts.addAll(schema());
    return conflicts;
  }

  private List<Conflict> changedMigrations() {
    Map<String, SourceRevision> now = new TreeMap<>();
    project.revisions().forEach(it -> now.put(it.revision().id(), it));
    List<Conflict> conflicts = new ArrayList<>();
    for (SourceRevision old : fork.fork().revisions()) {
      SourceRevision same = now.get(old.revision().id());
      if (same == null) {
        conflicts.add(changed(old, " is gone, though databases may have it"));
      } else if (!lines(text(same.file())).equals(lines(fork.fork().text(old)))) {
        conflicts.add(
            changed(old, " was changed; databases that have it do not run it a second time"));
      }
    }
    return conflicts;
  }

  private Conflict changed(SourceRevision old, String how) {
    String file = project.settings().shown(old.file());
    return new Conflict(
        Words.of("Migration ")
            .andCode(old.revision().id())
            .and(" (%s)".formatted(old.revision().message()))
            .and(how + "."),
        Words.of("Unless it is comments alone: put it back with ")
            .andCode("git checkout %s -- %s".formatted(fork.base().commit(), file))
            .and(", and write what is to change as a new migration."));
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new LimbeckException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private List<Conflict> graph() {
    Set<RevisionInfo> both =
        Stream.concat(project.graph().revisions().stream(), fork.gained().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<String> known = messages(fork.tip().infos());
    return messages(both).stream()
        .filter(message -> !known.contains(message))
        .map(message -> new Conflict(Words.of(message), merging("limbeck merge heads").and(".")))
        .toList();
  }

  private static Set<String> messages(Iterable<RevisionInfo> revisions) {
    List<RevisionInfo> all = new ArrayList<>();
    revisions.forEach(all::add);
    return RevisionGraph.problems(all).stream()
        .map(GraphProblem::message)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<Conflict> schema() {
    if (fork.gained().isEmpty()) {
      return List.of();
    }
    if (fork.tip().snapshot().isEmpty()) {
      return List.of(
          new Conflict(
              Words.code(fork.base().name())
                  .and(" has gained migrations, and has no snapshot that tells what they change."),
              merging("limbeck review").and(".")));
    }
    Schema before = fork.fork().snapshot().map(Snapshot::schema).orElse(Schema.EMPTY);
    Schema after = fork.tip().snapshot().orElseThrow().schema();
    List<SchemaChange> theirs = told(SchemaChange.between(before, after));
    return told(ours).stream()
        .flatMap(our -> theirs.stream().filter(it -> meet(our, it)).map(it -> conflict(our, it)))
        .toList();
  }

  /** Without the lines of what came or went as a whole. */
  private static List<SchemaChange> told(List<SchemaChange> changes) {
    Set<String> whole =
        changes.stream()
            .filter(ReviewConflicts::isWhole)
            .map(SchemaChange::object)
            .collect(Collectors.toSet());
    return changes.stream().filter(it -> isWhole(it) || !whole.contains(it.object())).toList();
  }

  private static boolean isWhole(SchemaChange change) {
    return change.isWhole() && (change.before().isEmpty() || change.after().isEmpty());
  }

  private static boolean meet(SchemaChange our, SchemaChange their) {
    return our.object().equals(their.object())
        && (our.part().equals(their.part()) || isWhole(our) || isWhole(their));
  }

  private Conflict conflict(SchemaChange our, SchemaChange their) {
    Words what =
        Words.of("Both sides change ")
            .andCode(our.object())
            .and(": the branch ")
            .and(outcome(our))
            .and(", ")
            .andCode(fork.base().name())
            .and(" ")
            .and(outcome(their))
            .and(".");
    return new Conflict(
        what,
        Words.of("Delete the branch's migration of it, ")
            .and(merging("limbeck revision --autogenerate"))
            .and("."));
  }

  private static Words outcome(SchemaChange change) {
    Words what = change.isWhole() ? Words.of("it") : Words.code(change.part());
    if (change.after().isEmpty()) {
      return Words.of("drops ").and(what);
    }
    if (change.before().isEmpty()) {
      return Words.of("adds ")
          .and(change.isWhole() ? what : Words.code(change.after().orElseThrow()));
    }
    return Words.of("makes ").and(what).and(" ").andCode(change.after().orElseThrow());
  }

  /** What to type once the base was merged in. */
  private Words merging(String command) {
    String compile = project.settings().layout().compileCommand();
    Words begin =
        fork.gained().isEmpty()
            ? Words.of("Compile, and run ")
            : Words.code("git merge " + fork.base().name()).and(", ").andCode(compile).and(", ");
    return begin.andCode(command);
  }
}
