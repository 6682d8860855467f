package dev.limbeck.snapshot;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Something to tell the author of an entity, at the place in the source that it is about.
 *
 * @param id {@code limbeck-101} and the like, to look it up or suppress it by
 * @param message the whole text, with the id and the place in front
 */
public record Diagnostic(
    String id,
    javax.tools.Diagnostic.Kind kind,
    String message,
    Element element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value) {

  /** The same, said in another tone. */
  public Diagnostic as(javax.tools.Diagnostic.Kind other) {
    return new Diagnostic(id, other, message, element, annotation, value);
  }
}
