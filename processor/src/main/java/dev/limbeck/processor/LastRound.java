package dev.limbeck.processor;

import dev.limbeck.snapshot.EntitySnapshot;
import dev.limbeck.snapshot.Naming;
import dev.limbeck.snapshot.SnapshotResult;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** What is done once all classes are known: read, report, and write if there was no error. */
final class LastRound {

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Reporter reporter;

  LastRound(ProcessingEnvironment environment, Reporter reporter) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
  }

  void run(SeenClasses seen, boolean errorRaised) {
    ProcessorOptions options = ProcessorOptions.parse(environment.getOptions());
    refuseOldMapping(seen);
    if (errorRaised || reporter.hasErrors()) {
      return;
    }
    ClassOutput output = new ClassOutput(environment.getFiler());
    List<TypeElement> classes =
        KnownClasses.resolve(seen.mapped(), output.fragments(), elements, LastRound::isMapped);
    if (classes.isEmpty() && !output.hasModel()) {
      return;
    }
    Optional<SnapshotResult> snapshot = snapshot(classes, seen, options);
    if (snapshot.isEmpty() || reporter.hasErrors()) {
      return;
    }
    if (!output.isFolder()) {
      reporter.print(
          Kind.NOTE,
          new Message(
              "limbeck-306",
              "No model is written, because javac has no folder for classes; give it one with -d."));
      return;
    }
    new ModelFiles(output)
        .write(classes, seen.mapped(), options.mapping(), snapshot.get().schema());
  }

  private static boolean isMapped(TypeElement type) {
    return AnnotationReading.hasAny(type, SeenClasses.MAPPING);
  }

  private Optional<SnapshotResult> snapshot(
      List<TypeElement> classes, SeenClasses seen, ProcessorOptions options) {
    Optional<TypeElement> unresolved = Unresolved.firstOf(classes);
    if (unresolved.isPresent()) {
      reportUnresolved(unresolved.get(), seen);
      return Optional.empty();
    }
    suggestNaming(classes, options);
    SnapshotResult result =
        EntitySnapshot.take(elements, environment.getTypeUtils(), options.mapping(), classes);
    result.diagnostics().forEach(reporter::print);
    return Optional.of(result);
  }

  // Of a class in the source, javac says the same, and more: here, one word suffices.
  private void reportUnresolved(TypeElement type, SeenClasses seen) {
    boolean isSource = seen.mapped().contains(type.getQualifiedName().toString());
    Message message =
        new Message(
            "limbeck-307",
            type.getQualifiedName()
                + ": names a type that cannot be found, so no model is written;"
                + " add what is missing to the class path.");
    reporter.print(isSource ? Kind.NOTE : Kind.ERROR, message, type);
  }

  private void suggestNaming(List<TypeElement> classes, ProcessorOptions options) {
    if (options.namingIsGiven() || classes.isEmpty() || Naming.detect(elements) == Naming.JPA) {
      return;
    }
    reporter.print(
        Kind.NOTE,
        new Message(
            "limbeck-308",
            "Spring Boot is on the class path, and names tables and columns in snake case; add"
                + " -Alimbeck.naming=spring to do as it does, or -Alimbeck.naming=jpa to leave"
                + " names as they are."));
  }

  private void refuseOldMapping(SeenClasses seen) {
    for (String name : seen.mappedTheOldWay()) {
      Message message =
          new Message(
              "limbeck-309",
              name
                  + ": is mapped with javax.persistence, and Limbeck reads jakarta.persistence;"
                  + " import jakarta.persistence instead, and use Hibernate 6.6 or newer.");
      TypeElement type = elements.getTypeElement(name);
      if (type == null) {
        reporter.print(Kind.ERROR, message);
      } else {
        reporter.print(Kind.ERROR, message, type);
      }
    }
  }
}
