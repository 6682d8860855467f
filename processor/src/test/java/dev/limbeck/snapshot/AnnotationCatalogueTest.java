package dev.limbeck.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class AnnotationCatalogueTest {

  private static final int ANNOTATION = 0x2000; // ACC_ANNOTATION

  // They stand inside another annotation, or never on an entity.
  private static final List<String> ELSEWHERE =
      List.of(
          "ColumnResult",
          "ConstructorResult",
          "EntityResult",
          "FieldResult",
          "NamedSubgraph",
          "ParamDef",
          "Parameter",
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

  @Test
  void everyAnnotationOfTheNewestHibernateHasItsFate() throws IOException {
    Path newest = Path.of("target", "newest-hibernate", "hibernate-core.jar");

    assertThat(annotations(new JarFile(newest.toFile()), "org/hibernate/annotations/"))
        .hasSizeGreaterThan(190)
        .filteredOn(name -> !ELSEWHERE.contains(name.substring(Hibernate.PACKAGE.length())))
        .filteredOn(name -> AnnotationCatalogue.fate(name) == AnnotationCatalogue.Fate.UNKNOWN)
        .isEmpty();
  }

  private static List<String> annotations() throws IOException {
    URL entity =
        Objects.requireNonNull(
            AnnotationCatalogueTest.class.getResource("/jakarta/persistence/Entity.class"));
    return annotations(
        ((JarURLConnection) entity.openConnection()).getJarFile(), "jakarta/persistence/");
  }

  /** The annotation types of a package, those inside another one too, as javac names them. */
  private static List<String> annotations(JarFile jar, String folder) throws IOException {
    List<String> found = new ArrayList<>();
    for (JarEntry entry : Collections.list(jar.entries())) {
      String name = entry.getName();
      boolean isInPackage = name.startsWith(folder) && name.indexOf('/', folder.length()) < 0;
      if (isInPackage && name.endsWith(".class") && isAnnotation(jar, entry)) {
        found.add(name.replace(".class", "").replace('/', '.').replace('$', '.'));
      }
    }
    return found;
  }

  // By its class file, since the newest Hibernate is not on the class path of the tests.
  private static boolean isAnnotation(JarFile jar, JarEntry entry) throws IOException {
    try (DataInputStream file = new DataInputStream(jar.getInputStream(entry))) {
      file.skipNBytes(8);
      int constants = file.readUnsignedShort();
      for (int i = 1; i < constants; i++) {
        i += skipConstant(file);
      }
      return (file.readUnsignedShort() & ANNOTATION) != 0;
    }
  }

  // The Java Virtual Machine Specification, table 4.4-B; a long or double takes two places.
  private static int skipConstant(DataInputStream file) throws IOException {
    int tag = file.readUnsignedByte();
    switch (tag) {
      case 1 -> file.skipNBytes(file.readUnsignedShort());
      case 3, 4, 9, 10, 11, 12, 17, 18 -> file.skipNBytes(4);
      case 5, 6 -> file.skipNBytes(8);
      case 7, 8, 16, 19, 20 -> file.skipNBytes(2);
      case 15 -> file.skipNBytes(3);
      default -> throw new AssertionError("a constant of kind " + tag);
    }
    return tag == 5 || tag == 6 ? 1 : 0;
  }
}
