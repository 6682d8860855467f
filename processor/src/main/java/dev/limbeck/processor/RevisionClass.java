package dev.limbeck.processor;

import dev.limbeck.revision.GraphProblem;
import dev.limbeck.revision.RevisionInfo;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * A migration as it is compiled.
 *
 * @param revision its {@code @Revision}
 */
record RevisionClass(TypeElement type, AnnotationReading revision) {

  static final String ANNOTATION = "dev.limbeck.Revision";

  private static final String MIGRATION = "dev.limbeck.Migration";

  /** Whether the class has a {@code @Revision} still. */
  static boolean isRevision(TypeElement type) {
    return AnnotationReading.hasAny(type, Set.of(ANNOTATION));
  }

  static RevisionClass of(TypeElement type, Elements elements) {
    return new RevisionClass(type, AnnotationReading.of(type, ANNOTATION, elements).orElseThrow());
  }

  RevisionInfo info(Elements elements) {
    return new RevisionInfo(
        revision.text("id"),
        revision.texts("revises"),
        revision.texts("dependsOn"),
        revision.texts("labels"),
        revision.text("message"),
        elements.getBinaryName(type).toString());
  }

  String packageName(Elements elements) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  /** The member of {@code @Revision} that a problem is about, where it is written. */
  Optional<AnnotationValue> value(GraphProblem problem) {
    return switch (problem.id()) {
      case GraphProblem.DUPLICATE_ID, GraphProblem.BAD_ID -> revision.written("id");
      case GraphProblem.BAD_LABEL, GraphProblem.DUPLICATE_LABEL -> revision.written("labels");
      case GraphProblem.UNKNOWN_PARENT ->
          revision.written("revises").or(() -> revision.written("dependsOn"));
      default -> revision.written("revises");
    };
  }

  /** Reports what keeps Limbeck from running the class; false if there is anything. */
  boolean check(ProcessingEnvironment environment, Reporter reporter) {
    Optional<Message> problem = problem(environment);
    problem.ifPresent(
        it -> reporter.print(Kind.ERROR, it, type, revision.mirror(), Optional.empty()));
    return problem.isEmpty();
  }

  private Optional<Message> problem(ProcessingEnvironment environment) {
    if (!isMigration(environment)) {
      return Optional.of(
          message(
              "limbeck-311",
              "has @Revision but is no migration; let it implement " + MIGRATION + "."));
    }
    if (!isUsable()) {
      return Optional.of(
          message(
              "limbeck-312",
              "cannot be run by Limbeck; make it a public class that is neither abstract nor an"
                  + " inner one."));
    }
    if (!hasConstructor()) {
      return Optional.of(
          message(
              "limbeck-313", "cannot be made; give it a public constructor without parameters."));
    }
    return Optional.empty();
  }

  private Message message(String id, String text) {
    return new Message(id, type.getQualifiedName() + ": " + text);
  }

  private boolean isMigration(ProcessingEnvironment environment) {
    TypeElement migration = environment.getElementUtils().getTypeElement(MIGRATION);
    return migration != null
        && environment.getTypeUtils().isAssignable(type.asType(), migration.asType());
  }

  private boolean isUsable() {
    boolean isClass = type.getKind() == ElementKind.CLASS || type.getKind() == ElementKind.RECORD;
    return isClass && !type.getModifiers().contains(Modifier.ABSTRACT) && isReachable();
  }

  private boolean isReachable() {
    for (Element place = type; place instanceof TypeElement it; place = it.getEnclosingElement()) {
      boolean isInner =
          it.getNestingKind() != NestingKind.TOP_LEVEL
              && !it.getModifiers().contains(Modifier.STATIC);
      if (isInner || !it.getModifiers().contains(Modifier.PUBLIC)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasConstructor() {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .anyMatch(
            it -> it.getParameters().isEmpty() && it.getModifiers().contains(Modifier.PUBLIC));
  }
}
