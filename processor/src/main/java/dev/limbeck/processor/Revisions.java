package dev.limbeck.processor;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.revision.GraphProblem;
import dev.limbeck.revision.RevisionGraph;
import dev.limbeck.revision.RevisionIndex;
import dev.limbeck.revision.RevisionInfo;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** All migrations of the module, checked, and their index. */
final class Revisions {

  private final List<RevisionClass> classes;
  private final Elements elements;

  private Revisions(List<RevisionClass> classes, Elements elements) {
    this.classes = classes;
    this.elements = elements;
  }

  /** The migrations of this compile, and those of earlier ones that are still there. */
  static Revisions read(
      Collection<String> seen, ClassOutput output, Elements elements, Reporter reporter) {
    List<TypeElement> types =
        KnownClasses.resolve(seen, known(output, reporter), elements, RevisionClass::isRevision);
    return new Revisions(
        types.stream().map(type -> RevisionClass.of(type, elements)).toList(), elements);
  }

  private static List<String> known(ClassOutput output, Reporter reporter) {
    Optional<String> index = output.index();
    if (index.isEmpty()) {
      return List.of();
    }
    try {
      return RevisionIndex.parse(index.get(), RevisionIndex.PATH).stream()
          .map(info -> info.className().replace('$', '.'))
          .toList();
    } catch (LimbeckException unreadable) {
      reporter.print(
          Kind.NOTE,
          new Message(
              "limbeck-314",
              "The index of migrations is written anew from the classes of this compile, because"
                  + " the old one cannot be read: "
                  + unreadable.getMessage()));
      return List.of();
    }
  }

  /** Reports classes that cannot be run, and what is wrong with the graph. */
  void check(ProcessingEnvironment environment, Reporter reporter) {
    List<RevisionClass> usable =
        classes.stream().filter(it -> it.check(environment, reporter)).toList();
    if (usable.size() < classes.size()) {
      return;
    }
    for (GraphProblem problem : RevisionGraph.problems(infos())) {
      report(problem, reporter);
    }
  }

  /**
   * Writes the index of migrations; a module with entities has one before its first migration,
   * which tells that the processor ran.
   */
  void writeIndex(ClassOutput output, boolean hasEntities) {
    if (hasEntities || !classes.isEmpty() || output.index().isPresent()) {
      output.writeIndex(
          RevisionIndex.write(infos()),
          classes.stream().map(RevisionClass::type).toArray(Element[]::new));
    }
  }

  List<RevisionInfo> infos() {
    return classes.stream().map(it -> it.info(elements)).toList();
  }

  /** The ids of the revisions that no other follows, sorted. */
  List<String> heads() {
    return RevisionGraph.of(infos()).heads().stream().map(RevisionInfo::id).sorted().toList();
  }

  /** The package of a revision's class. */
  Optional<String> packageOf(String id) {
    return classes.stream()
        .filter(it -> it.info(elements).id().equals(id))
        .map(it -> it.packageName(elements))
        .findFirst();
  }

  private void report(GraphProblem problem, Reporter reporter) {
    // Two branches may be meant, until they are merged: javac goes on, and upgrade asks which.
    Kind kind = problem.id().equals(GraphProblem.SEVERAL_HEADS) ? Kind.WARNING : Kind.ERROR;
    RevisionClass place =
        classes.stream()
            .filter(it -> it.info(elements).className().equals(problem.className()))
            .findFirst()
            .orElseThrow();
    Message message = new Message(problem.id(), problem.message());
    reporter.print(kind, message, place.type(), place.revision().mirror(), place.value(problem));
  }
}
