package dev.limbeck.processor;

import dev.limbeck.snapshot.Diagnostic;
import dev.limbeck.snapshot.EntitySnapshot;
import dev.limbeck.snapshot.NamingException;
import dev.limbeck.snapshot.SnapshotOptions;
import dev.limbeck.snapshot.SnapshotResult;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/** Reads the schema that the mapped classes ask for, and says what keeps it from that. */
final class MappedSchema {

  private static final Set<String> ENTITY = Set.of("jakarta.persistence.Entity");

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

  /** The schema and where it comes from; empty if it cannot be known, which is reported. */
  Optional<SnapshotResult> read(MappedClasses classes, ProcessorOptions options) {
    Optional<TypeElement> unresolved = Unresolved.firstOf(classes.all());
    if (unresolved.isPresent()) {
      reportUnresolved(unresolved.get());
      return Optional.empty();
    }
    announceSpringBoot(classes, options);
    Set<String> leftOut = names(options.exclude().resolve(elements));
    SnapshotResult result = take(classes, options.mapping(), leftOut);
    result.diagnostics().forEach(it -> report(it, classes));
    return result.hasErrors() ? Optional.empty() : Optional.of(result);
  }

  private SnapshotResult take(MappedClasses classes, SnapshotOptions options, Set<String> leftOut) {
    try {
      return EntitySnapshot.take(
          elements,
          environment.getTypeUtils(),
          options,
          classes.all(),
          leftOut,
          type -> !isEclipse() || seen.isInSource(type));
    } catch (NamingException unusable) {
      throw new ProcessorException(unusable.id(), String.valueOf(unusable.getMessage()), unusable);
    }
  }

  // Eclipse's compiler lists the constants of a class file by name.
  private boolean isEclipse() {
    return elements.getClass().getName().startsWith("org.eclipse.");
  }

  // A warning about a class of an earlier compile was said then. One about a class of a jar cannot
  // be silenced there, as @SuppressWarnings is not in class files, so that -Werror would stand.
  private void report(Diagnostic found, MappedClasses classes) {
    Optional<TypeElement> type = mappedClass(found.element());
    boolean isClassFile =
        type.isPresent() && !seen.mapped().contains(type.get().getQualifiedName().toString());
    if (found.kind() == Kind.ERROR || !isClassFile) {
      reporter.print(found);
    } else if (concerns(type.get(), classes)) {
      reporter.print(found.as(Kind.NOTE));
    }
  }

  // An entity that is only pointed at is its own module's concern.
  private static boolean concerns(TypeElement type, MappedClasses classes) {
    return classes.included().contains(type)
        || (!classes.own().contains(type) && !AnnotationReading.hasAny(type, ENTITY));
  }

  private static Optional<TypeElement> mappedClass(Element element) {
    for (Element place = element; place != null; place = place.getEnclosingElement()) {
      if (place instanceof TypeElement type
          && AnnotationReading.hasAny(type, SeenClasses.MAPPING)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  private static Set<String> names(List<TypeElement> types) {
    return types.stream()
        .map(type -> type.getQualifiedName().toString())
        .collect(Collectors.toSet());
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

  private void announceSpringBoot(MappedClasses classes, ProcessorOptions options) {
    if (!options.namingIsGiven() && !classes.isEmpty() && SpringBoot.isThere(elements)) {
      reporter.print(Kind.NOTE, SpringBoot.announce(options.mapping()));
    }
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
