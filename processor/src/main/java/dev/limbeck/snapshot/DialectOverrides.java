package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts what is said for PostgreSQL alone in the place of what is said for every database. */
final class DialectOverrides {

  private static final String PREFIX = Hibernate.PACKAGE + "DialectOverride.";
  private static final Set<String> OURS =
      Set.of("org.hibernate.dialect.PostgreSQLDialect", "org.hibernate.dialect.Dialect");

  private DialectOverrides() {}

  /** The annotations as they are for PostgreSQL: of several overrides the first counts. */
  static Annotations applied(Annotations annotations) {
    if (!isSpoken(annotations)) {
      return annotations;
    }
    List<Annotation> overrides = new ArrayList<>();
    Set<String> replaced = new HashSet<>();
    for (Annotation annotation : annotations.all()) {
      for (Annotation use : uses(annotation)) {
        Optional<Annotation> override = use.annotation("override");
        if (isOurs(use) && override.isPresent() && replaced.add(override.get().name())) {
          overrides.add(override.get());
        }
      }
    }
    annotations.all().stream()
        .filter(annotation -> !replaced.contains(annotation.name()))
        .forEach(overrides::add);
    return new Annotations(overrides);
  }

  // By a loop: this is asked for each attribute, and hardly any has one.
  private static boolean isSpoken(Annotations annotations) {
    for (Annotation annotation : annotations.all()) {
      if (annotation.name().startsWith(PREFIX)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an override is for some versions of PostgreSQL alone, which entities do not know. */
  static boolean dependsOnVersion(Annotation annotation) {
    return uses(annotation).stream()
        .anyMatch(use -> isOurs(use) && (use.has("before") || use.has("sameOrAfter")));
  }

  private static boolean isOurs(Annotation use) {
    return use.type("dialect").filter(type -> OURS.contains(TypeNames.of(type))).isPresent();
  }

  private static List<Annotation> uses(Annotation annotation) {
    if (!annotation.name().startsWith(PREFIX)) {
      return List.of();
    }
    return annotation.has("value") ? annotation.annotations("value") : List.of(annotation);
  }
}
