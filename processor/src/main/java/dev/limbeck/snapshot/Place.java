package dev.limbeck.snapshot;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * A place in the source to speak at.
 *
 * @param name how a message names it, such as {@code User.email}
 */
public record Place(
    Element element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value,
    String name) {

  /** A class or member itself. */
  public static Place of(Element element) {
    return new Place(element, Optional.empty(), Optional.empty(), name(element));
  }

  static Place of(Element element, Aspect.Said said) {
    return new Place(element, Optional.of(said.mirror()), said.value(), name(element));
  }

  /** The same place, where the message is about a member that is not in the source itself. */
  Place speakingOf(Element member) {
    return member.equals(element)
        ? this
        : new Place(element, annotation, value, name + " (" + name(member) + ")");
  }

  /** {@code User} of a class, {@code User.email} of a member. */
  static String name(Element element) {
    Element around = element.getEnclosingElement();
    return around == null || element instanceof TypeElement
        ? element.getSimpleName().toString()
        : around.getSimpleName() + "." + element.getSimpleName();
  }
}
