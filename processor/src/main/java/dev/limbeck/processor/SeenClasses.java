package dev.limbeck.processor;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The classes that the rounds of a compile showed, by name: an element of an earlier round has lost
 * its position in the source by the last one.
 */
final class SeenClasses {

  /** The annotations that make a class part of the mapping. */
  static final Set<String> MAPPING =
      Set.of(
          "jakarta.persistence.Entity",
          "jakarta.persistence.MappedSuperclass",
          "jakarta.persistence.Embeddable",
          "jakarta.persistence.Converter");

  /** The same of Java EE, which Limbeck does not read. */
  static final Set<String> OLD_MAPPING =
      Set.of(
          "javax.persistence.Entity",
          "javax.persistence.MappedSuperclass",
          "javax.persistence.Embeddable",
          "javax.persistence.Converter");

  private final SortedSet<String> mapped = new TreeSet<>();
  private final SortedSet<String> mappedTheOldWay = new TreeSet<>();
  private final SortedSet<String> revisions = new TreeSet<>();
  private final Set<String> sources = new HashSet<>();

  void add(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    ElementFilter.typesIn(round.getRootElements())
        .forEach(type -> sources.add(type.getQualifiedName().toString()));
    for (TypeElement annotation : annotations) {
      String name = annotation.getQualifiedName().toString();
      if (MAPPING.contains(name)) {
        collect(round, annotation, mapped);
      } else if (OLD_MAPPING.contains(name)) {
        collect(round, annotation, mappedTheOldWay);
      } else if (name.equals(RevisionClass.ANNOTATION)) {
        collect(round, annotation, revisions);
      }
    }
  }

  SortedSet<String> mapped() {
    return Collections.unmodifiableSortedSet(mapped);
  }

  /** The classes that {@code javax.persistence} maps, which Limbeck does not read. */
  SortedSet<String> mappedTheOldWay() {
    return Collections.unmodifiableSortedSet(mappedTheOldWay);
  }

  SortedSet<String> revisions() {
    return Collections.unmodifiableSortedSet(revisions);
  }

  /** Whether there is nothing here for Limbeck. */
  boolean isEmpty() {
    return mapped.isEmpty() && revisions.isEmpty();
  }

  /** Whether this compile was given the source of an element. */
  boolean isInSource(Element element) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      if (at instanceof TypeElement type && sources.contains(type.getQualifiedName().toString())) {
        return true;
      }
    }
    return false;
  }

  private static void collect(
      RoundEnvironment round, TypeElement annotation, SortedSet<String> names) {
    for (Element element : round.getElementsAnnotatedWith(annotation)) {
      if (element instanceof TypeElement type) {
        names.add(type.getQualifiedName().toString());
      }
    }
  }
}
