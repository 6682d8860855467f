package dev.limbeck.processor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** An annotation found by its name, with the members that are written and those that are not. */
record AnnotationReading(AnnotationMirror mirror, Map<String, AnnotationValue> members) {

  static Optional<AnnotationReading> of(Element element, String name, Elements elements) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> name(mirror).equals(name))
        .findFirst()
        .map(mirror -> new AnnotationReading(mirror, members(mirror, elements)));
  }

  static boolean hasAny(Element element, Set<String> names) {
    return element.getAnnotationMirrors().stream().anyMatch(it -> names.contains(name(it)));
  }

  static String name(AnnotationMirror mirror) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().toString();
  }

  /** The member where it is written in the source, to point at. */
  Optional<AnnotationValue> written(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  String text(String member) {
    AnnotationValue value = members.get(member);
    return value == null ? "" : String.valueOf(value.getValue());
  }

  List<String> texts(String member) {
    AnnotationValue value = members.get(member);
    if (value == null || !(value.getValue() instanceof List<?> values)) {
      return List.of();
    }
    return values.stream().map(it -> String.valueOf(((AnnotationValue) it).getValue())).toList();
  }

  private static Map<String, AnnotationValue> members(AnnotationMirror mirror, Elements elements) {
    return elements.getElementValuesWithDefaults(mirror).entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                entry -> entry.getKey().getSimpleName().toString(), Map.Entry::getValue));
  }
}
