package dev.limbeck.source;

import static java.util.stream.Collectors.toMap;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.RevisionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Whether the compiled migrations are the ones that stand in the sources. */
public final class SourceComparison {

  private static final String COMPILE_FIRST = "compile first, so that what runs is what you read";

  private SourceComparison() {}

  /**
   * Compares what {@code @Revision} says in the sources with what the compiler found, class by
   * class; gives one sentence and a line for each difference.
   */
  public static Optional<String> between(
      Collection<RevisionInfo> sources, Collection<RevisionInfo> compiled) {
    Map<String, RevisionInfo> written = byClass(sources);
    Map<String, RevisionInfo> built = byClass(compiled);
    List<String> differences = new ArrayList<>();
    written.forEach(
        (className, source) -> {
          if (!built.containsKey(className)) {
            differences.add(name(source) + " is not compiled");
          } else if (!built.get(className).equals(source)) {
            differences.add(
                name(source) + " was compiled before " + changes(source, built.get(className)));
          }
        });
    built.forEach(
        (className, info) -> {
          if (!written.containsKey(className)) {
            differences.add(name(info) + " is compiled, but its source is gone");
          }
        });
    return message("The compiled migrations differ from their sources; ", differences);
  }

  /**
   * Names the migrations of which the source was changed after it was compiled.
   *
   * @param classesFolder where the compiler puts classes, such as {@code target/classes}
   */
  public static Optional<String> newerThanClasses(
      Collection<SourceRevision> sources, Path classesFolder) {
    List<String> newer =
        sources.stream()
            .filter(source -> isNewer(source, classesFolder))
            .map(source -> name(source.revision()) + " is older than " + source.file())
            .toList();
    return message("Migrations were changed after they were compiled; ", newer);
  }

  private static boolean isNewer(SourceRevision source, Path classesFolder) {
    Path classFile =
        classesFolder.resolve(source.revision().className().replace('.', '/') + ".class");
    return Files.exists(classFile) && modified(source.file()).compareTo(modified(classFile)) > 0;
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new LimbeckException(file + " cannot be read; check that it is there.", e);
    }
  }

  private static Map<String, RevisionInfo> byClass(Collection<RevisionInfo> revisions) {
    return revisions.stream()
        .collect(
            toMap(RevisionInfo::className, Function.identity(), (one, same) -> one, TreeMap::new));
  }

  private static String name(RevisionInfo revision) {
    return revision.id() + " (" + revision.className() + ")";
  }

  private static String changes(RevisionInfo source, RevisionInfo compiled) {
    List<String> changes = new ArrayList<>();
    change("id", source.id(), compiled.id(), changes);
    change("revises", source.parents(), compiled.parents(), changes);
    change("dependsOn", source.dependsOn(), compiled.dependsOn(), changes);
    change("labels", source.labels(), compiled.labels(), changes);
    change("message", source.message(), compiled.message(), changes);
    return String.join(", ", changes);
  }

  private static void change(String member, Object source, Object compiled, List<String> changes) {
    if (!source.equals(compiled)) {
      changes.add("its %s became %s (it is %s in the class)".formatted(member, source, compiled));
    }
  }

  private static Optional<String> message(String sentence, List<String> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(sentence + COMPILE_FIRST + ":\n  " + String.join("\n  ", lines));
  }
}
