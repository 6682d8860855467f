package dev.limbeck.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AnnotationCatalogueTest {

  // They stand inside another annotation, or never on an entity.
  private static final List<String> ELSEWHERE =
      List.of(
          "ColumnResult",
          "ConstructorResult",
          "EntityResult",
          "FieldResult",
          "NamedSubgraph",
          "PersistenceContext",
          "PersistenceContexts",
          "PersistenceProperty",
          "PersistenceUnit",
          "PersistenceUnits",
          "QueryHint",
          "StoredProcedureParameter");

  @Test
  void everyAnnotationOfJakartaPersistenceHasItsFate() throws IOException {
    assertThat(annotations())
        .hasSizeGreaterThan(80)
        .filteredOn(name -> !ELSEWHERE.contains(name.substring(Jpa.PACKAGE.length())))
        .filteredOn(name -> AnnotationCatalogue.fate(name) == AnnotationCatalogue.Fate.UNKNOWN)
        .isEmpty();
  }

  @Test
  void othersAnnotationsAreNotLookedAt() {
    assertThat(AnnotationCatalogue.fate("java.lang.Deprecated"))
        .isEqualTo(AnnotationCatalogue.Fate.FOREIGN);
  }

  private static List<String> annotations() throws IOException {
    URL entity =
        Objects.requireNonNull(
            AnnotationCatalogueTest.class.getResource("/jakarta/persistence/Entity.class"));
    return ((JarURLConnection) entity.openConnection())
        .getJarFile().stream()
            .map(entry -> entry.getName())
            .filter(name -> name.matches("jakarta/persistence/[A-Za-z]+\\.class"))
            .map(name -> name.replace('/', '.').replace(".class", ""))
            .filter(AnnotationCatalogueTest::isAnnotation)
            .toList();
  }

  private static boolean isAnnotation(String name) {
    try {
      return Class.forName(name).isAnnotation();
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
