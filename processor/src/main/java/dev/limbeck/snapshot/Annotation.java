package dev.limbeck.snapshot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * One annotation as it is written in the source: only the members that are written count.
 *
 * @param name its qualified name
 */
record Annotation(String name, AnnotationMirror mirror, Map<String, AnnotationValue> members) {

  Annotation {
    members = Map.copyOf(members);
  }

  static Annotation of(AnnotationMirror mirror) {
    Map<String, AnnotationValue> members = new HashMap<>();
    mirror
        .getElementValues()
        .forEach((member, value) -> members.put(member.getSimpleName().toString(), value));
    return new Annotation(
        ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString(),
        mirror,
        members);
  }

  /** The same, taken for another annotation. */
  Annotation as(String otherName) {
    return new Annotation(otherName, mirror, members);
  }

  /** The same without one member. */
  Annotation without(String member) {
    Map<String, AnnotationValue> rest = new HashMap<>(members);
    rest.remove(member);
    return new Annotation(name, mirror, rest);
  }

  /** The same with no other members than these. */
  Annotation only(Set<String> wanted) {
    Map<String, AnnotationValue> rest = new HashMap<>(members);
    rest.keySet().retainAll(wanted);
    return new Annotation(name, mirror, rest);
  }

  /** The same with one member under another's name. */
  Annotation renamed(String member, String newMember) {
    Map<String, AnnotationValue> renamed = new HashMap<>(members);
    AnnotationValue value = renamed.remove(member);
    if (value != null) {
      renamed.put(newMember, value);
    }
    return new Annotation(name, mirror, renamed);
  }

  /** The same with one member's value as another's too. */
  Annotation repeated(String member, String otherMember) {
    Map<String, AnnotationValue> more = new HashMap<>(members);
    member(member).ifPresent(value -> more.put(otherMember, value));
    return new Annotation(name, mirror, more);
  }

  boolean has(String member) {
    return members.containsKey(member);
  }

  Optional<AnnotationValue> member(String member) {
    return Optional.ofNullable(members.get(member));
  }

  /** A text; nothing if it is left out or blank, which the specification takes for the same. */
  Optional<String> text(String member) {
    return value(member, String.class).filter(text -> !text.isBlank());
  }

  List<String> texts(String member) {
    return list(member).stream().map(value -> String.valueOf(value.getValue())).toList();
  }

  Optional<Integer> number(String member) {
    return value(member, Integer.class);
  }

  boolean flag(String member, boolean otherwise) {
    return value(member, Boolean.class).orElse(otherwise);
  }

  /** The name of an enum's constant. */
  Optional<String> constant(String member) {
    return value(member, VariableElement.class).map(value -> value.getSimpleName().toString());
  }

  Optional<TypeMirror> type(String member) {
    return value(member, TypeMirror.class);
  }

  Optional<Annotation> annotation(String member) {
    return value(member, AnnotationMirror.class).map(Annotation::of);
  }

  List<Annotation> annotations(String member) {
    return list(member).stream()
        .map(AnnotationValue::getValue)
        .filter(AnnotationMirror.class::isInstance)
        .map(value -> of((AnnotationMirror) value))
        .toList();
  }

  /** The annotations inside it, by the names of its members. */
  List<Annotation> nested() {
    return members.keySet().stream()
        .sorted()
        .flatMap(member -> annotations(member).stream())
        .toList();
  }

  /** The values of a member, each of which has a place in the source. */
  List<AnnotationValue> list(String member) {
    AnnotationValue value = members.get(member);
    if (value == null) {
      return List.of();
    }
    if (!(value.getValue() instanceof List<?> values)) {
      return List.of(value);
    }
    return values.stream().map(AnnotationValue.class::cast).toList();
  }

  private <T> Optional<T> value(String member, Class<T> type) {
    AnnotationValue found = members.get(member);
    if (found == null) {
      return Optional.empty();
    }
    Object value = found.getValue();
    return type.isInstance(value) ? Optional.of(type.cast(value)) : Optional.empty();
  }
}
