package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * What in the source asks for a part of the schema.
 *
 * @param path the member itself, then those that it is reached through: an embeddable's field, the
 *     attribute that embeds it, the entity
 * @param annotation what says so, if an annotation does
 * @param values the enum whose constants a column holds
 */
public record Origin(
    List<Element> path, Optional<AnnotationMirror> annotation, Optional<EnumValues> values) {

  static final Origin UNKNOWN = new Origin(List.of(), Optional.empty(), Optional.empty());

  /**
   * An enum in a column.
   *
   * @param ordinal whether the column holds the constants' numbers
   */
  public record EnumValues(TypeElement type, boolean ordinal) {}

  public Origin {
    path = List.copyOf(path);
  }

  static Origin of(Element element, Optional<Annotation> annotation) {
    return new Origin(List.of(element), annotation.map(Annotation::mirror), Optional.empty());
  }

  Origin withValues(Optional<EnumValues> newValues) {
    return new Origin(path, annotation, newValues);
  }

  Origin valuesAlone() {
    return UNKNOWN.withValues(values);
  }

  Origin through(Element outer) {
    if (path.contains(outer)) {
      return this;
    }
    List<Element> longer = new ArrayList<>(path);
    longer.add(outer);
    return new Origin(longer, annotation, values);
  }

  /** A constant of the enum that the member is of; the member itself if there is none such. */
  public Origin ofConstant(String constant) {
    return path.stream()
        .findFirst()
        .flatMap(Origin::enumOf)
        .flatMap(type -> constant(type, constant))
        .map(
            element ->
                new Origin(
                    Stream.concat(Stream.of(element), path.stream()).toList(), annotation, values))
        .orElse(this);
  }

  private static Optional<TypeElement> enumOf(Element member) {
    return EnumUse.of(
        member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType());
  }

  private static Optional<? extends Element> constant(TypeElement type, String name) {
    return type.getEnclosedElements().stream()
        .filter(it -> it.getSimpleName().contentEquals(name))
        .findFirst();
  }

  /**
   * Where to speak of an aspect of it: at the annotation that says it where one does, else at the
   * innermost member that is in the source; empty if none is.
   *
   * @param isInSource whether this compile was given the source of an element
   */
  public Optional<Place> place(Aspect aspect, Predicate<Element> isInSource) {
    List<Element> visible = path.stream().filter(isInSource).toList();
    return visible.stream()
        .filter(this::bears)
        .findFirst()
        .or(() -> visible.stream().findFirst())
        .map(element -> place(element, aspect));
  }

  private Place place(Element element, Aspect aspect) {
    Optional<Annotation> own = annotation.filter(it -> bears(element)).map(Annotation::of);
    Stream<Annotation> candidates =
        Stream.concat(own.stream(), Annotations.of(element).all().stream());
    return aspect
        .find(candidates.toList())
        .map(said -> Place.of(element, said))
        .orElseGet(() -> Place.of(element))
        .speakingOf(path.get(0));
  }

  private boolean bears(Element element) {
    return annotation.filter(it -> holds(Annotations.of(element).all(), it)).isPresent();
  }

  private static boolean holds(List<Annotation> annotations, AnnotationMirror wanted) {
    return annotations.stream()
        .anyMatch(it -> it.mirror().equals(wanted) || holds(it.nested(), wanted));
  }
}
