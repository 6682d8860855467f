package dev.limbeck;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WallsTest {

  private static final JavaClasses LIMBECK =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          // The other modules' tests come as jars of their own.
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("dev.limbeck");

  static Set<String> packages() {
    return new TreeSet<>(Walls.SEES.keySet());
  }

  static Set<String> libraries() {
    return new TreeSet<>(Walls.LIBRARIES.keySet());
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> named = packages().stream().map(Walls::fullName).collect(Collectors.toSet());
    Set<String> found =
        LIMBECK.stream()
            .map(JavaClass::getPackageName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isSubsetOf(named);
    assertThat(found).contains("dev.limbeck", "dev.limbeck.processor", "dev.limbeck.cli");
    assertThat(packages())
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(Walls.RUNTIME, Walls.PROCESSOR, Walls.CLI).flatMap(m -> m.stream()).toList());
  }

  @ParameterizedTest(name = "dev.limbeck {0}")
  @MethodSource("packages")
  void aPackageSeesOnlyWhatItMay(String name) {
    Set<String> allowed =
        Stream.concat(Stream.of(name), Walls.SEES.getOrDefault(name, Set.of()).stream())
            .map(Walls::fullName)
            .collect(Collectors.toSet());
    rule(
            inPackage(name),
            where(
                "are Limbeck's outside " + new TreeSet<>(allowed),
                other -> isLimbeck(other) && !allowed.contains(other.getPackageName())))
        .because("src/docs/architecture.md draws the arrows")
        .check(LIMBECK);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("libraries")
  void aLibraryStaysInItsPackages(String library) {
    Set<String> allowed =
        Walls.LIBRARIES.getOrDefault(library, Set.of()).stream()
            .map(Walls::fullName)
            .collect(Collectors.toSet());
    rule(
            where(
                "live outside " + new TreeSet<>(allowed),
                user -> !allowed.contains(user.getPackageName()) && !mayName(library, user)),
            where("belong to " + library, used -> isIn(library, used)))
        .because("each library belongs to one package (src/docs/architecture.md)")
        .check(LIMBECK);
  }

  @Test
  void theRuntimeNeedsTheJdkAlone() {
    Set<String> runtime = Walls.RUNTIME.stream().map(Walls::fullName).collect(Collectors.toSet());
    rule(
            where("are of the runtime", user -> runtime.contains(user.getPackageName())),
            where(
                "are outside the JDK",
                used -> !isIn("java", used) && !isIn("javax.sql", used) && !isOurOwn(used)))
        .check(LIMBECK);
  }

  private static boolean isOurOwn(JavaClass used) {
    return isLimbeck(used) || isIn("org.jspecify.annotations", used);
  }

  private static boolean mayName(String library, JavaClass user) {
    return library.endsWith(".sql")
        && Walls.MAY_NAME_JDBC.stream()
            .anyMatch(name -> user.getName().equals(name) || user.getName().startsWith(name + "$"));
  }

  private static boolean isLimbeck(JavaClass type) {
    return isIn("dev.limbeck", type);
  }

  private static boolean isIn(String packageName, JavaClass type) {
    String actual = type.getBaseComponentType().getPackageName();
    return actual.equals(packageName) || actual.startsWith(packageName + ".");
  }

  private static DescribedPredicate<JavaClass> inPackage(String name) {
    String fullName = Walls.fullName(name);
    return where("are in " + fullName, type -> type.getPackageName().equals(fullName));
  }

  private static DescribedPredicate<JavaClass> where(
      String description, Predicate<JavaClass> predicate) {
    return DescribedPredicate.describe(description, predicate);
  }

  private static ArchRule rule(
      DescribedPredicate<JavaClass> users, DescribedPredicate<JavaClass> used) {
    // A package that holds nothing yet breaks no rule; everyPackageHasItsPlace sees to the rest.
    return ArchRuleDefinition.noClasses()
        .that(users)
        .should()
        .dependOnClassesThat(used)
        .allowEmptyShould(true);
  }
}
