package dev.limbeck.processor;

import dev.limbeck.snapshot.EntitySnapshot;
import dev.limbeck.snapshot.Naming;
import dev.limbeck.snapshot.SnapshotResult;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Reads the schema that the mapped classes ask for, and says what keeps it from that. */
final class MappedSchema {

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Reporter reporter;
  private final SeenClasses seen;

  MappedSchema(ProcessingEnvironment environment, Reporter reporter, SeenClasses seen) {
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.seen = seen;
  }

  /** The schema and what goes with it; empty if it cannot be known, which is reported. */
  Optional<SnapshotResult> read(List<TypeElement> classes, ProcessorOptions options) {
    Optional<TypeElement> unresolved = Unresolved.firstOf(classes);
    if (unresolved.isPresent()) {
      reportUnresolved(unresolved.get());
      return Optional.empty();
    }
    suggestNaming(classes, options);
    SnapshotResult result =
        EntitySnapshot.take(elements, environment.getTypeUtils(), options.mapping(), classes);
    result.diagnostics().stream()
        .filter(it -> it.kind() == Kind.ERROR || !isOfEarlierCompile(it.element(), classes))
        .forEach(reporter::print);
    return result.hasErrors() ? Optional.empty() : Optional.of(result);
  }

  // Its warnings were said then; from a class file they would be said without their place, and
  // @SuppressWarnings is not in class files.
  private boolean isOfEarlierCompile(Element element, List<TypeElement> classes) {
    for (Element place = element; place != null; place = place.getEnclosingElement()) {
      if (place instanceof TypeElement type && classes.contains(type)) {
        return !seen.mapped().contains(type.getQualifiedName().toString());
      }
    }
    return false;
  }

  // Of a class in the source, javac says the same, and more: here, one word suffices.
  private void reportUnresolved(TypeElement type) {
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

  /** Reports the classes that are mapped in a way that Limbeck does not read. */
  void refuseOldMapping() {
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
