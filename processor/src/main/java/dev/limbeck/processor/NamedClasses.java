package dev.limbeck.processor;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The mapped classes that an option names, one by one or a package at once.
 *
 * @param option {@code limbeck.include} or {@code limbeck.exclude}
 * @param names {@code com.acme.model.Customer} or {@code com.acme.model.*}
 */
record NamedClasses(String option, List<String> names) {

  private static final String WHOLE_PACKAGE = ".*";
  private static final int SHOWN = 5;

  NamedClasses {
    names = List.copyOf(names);
  }

  /** The names of an option's value, with commas between. */
  static NamedClasses parse(String option, Optional<String> value) {
    List<String> names =
        value.stream()
            .flatMap(text -> Stream.of(text.split(",", -1)))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    return new NamedClasses(option, names);
  }

  /**
   * The classes, sorted by name.
   *
   * @throws ProcessorException if a name is that of no mapped class, or of a package without any
   */
  List<TypeElement> resolve(Elements elements) {
    return names.stream()
        .flatMap(name -> resolve(name, elements).stream())
        .distinct()
        .sorted(comparing(type -> type.getQualifiedName().toString()))
        .toList();
  }

  private List<TypeElement> resolve(String name, Elements elements) {
    if (name.endsWith(WHOLE_PACKAGE)) {
      String packageName = name.substring(0, name.length() - WHOLE_PACKAGE.length());
      List<TypeElement> mapped = mappedIn(packageName, elements);
      if (mapped.isEmpty()) {
        throw problem(
            name,
            "the compiler sees no mapped class in the package "
                + packageName
                + "; add its jar to the class path, or correct the name.");
      }
      return mapped;
    }
    TypeElement type = elements.getTypeElement(name);
    if (type == null) {
      throw problem(name, "the compiler finds no such class;" + wayOut(name, elements));
    }
    if (AnnotationReading.hasAny(type, SeenClasses.OLD_MAPPING)) {
      throw problem(
          name, "it is mapped with javax.persistence, and Limbeck reads jakarta.persistence.");
    }
    if (!AnnotationReading.hasAny(type, SeenClasses.MAPPING)) {
      throw problem(
          name,
          "the class is no @Entity, @Embeddable, @MappedSuperclass or @Converter;"
              + wayOut(name, elements));
    }
    return List.of(type);
  }

  private ProcessorException problem(String name, String reason) {
    return new ProcessorException("limbeck-346", "-A%s=%s: %s".formatted(option, name, reason));
  }

  private static String wayOut(String name, Elements elements) {
    String packageName = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : "";
    List<String> near =
        mappedIn(packageName, elements).stream()
            .map(type -> type.getQualifiedName().toString())
            .sorted(comparing((String it) -> -alike(it, name)).thenComparing(it -> it))
            .toList();
    if (near.isEmpty()) {
      return " add its jar to the class path, or correct the name.";
    }
    return near.stream()
        .limit(SHOWN)
        .collect(joining(", ", " mapped in that package: ", near.size() > SHOWN ? ", ..." : "."));
  }

  // How many letters two names begin and end with alike.
  private static int alike(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    int start = 0;
    while (start < shorter && one.charAt(start) == other.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    return start + end;
  }

  private static List<TypeElement> mappedIn(String packageName, Elements elements) {
    return elements.getAllPackageElements(packageName).stream()
        .flatMap(NamedClasses::mappedBelow)
        .toList();
  }

  private static Stream<TypeElement> mappedBelow(Element around) {
    return ElementFilter.typesIn(around.getEnclosedElements()).stream()
        .flatMap(
            type -> {
              boolean isMapped = AnnotationReading.hasAny(type, SeenClasses.MAPPING);
              return Stream.concat(isMapped ? Stream.of(type) : Stream.empty(), mappedBelow(type));
            });
  }
}
