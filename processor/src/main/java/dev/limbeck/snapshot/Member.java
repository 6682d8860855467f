package dev.limbeck.snapshot;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * One persistent attribute of a class.
 *
 * @param name the attribute's name
 * @param element the field or getter that carries the annotations
 * @param type its type, with the class's type parameters filled in
 */
record Member(String name, Element element, TypeMirror type, Annotations annotations) {

  boolean has(String annotation) {
    return annotations.has(annotation);
  }

  boolean isPrimitive() {
    return type.getKind().isPrimitive();
  }

  boolean isKeyPart() {
    return has(Jpa.ID) || has(Jpa.EMBEDDED_ID);
  }

  boolean isToOne() {
    return has(Jpa.MANY_TO_ONE) || has(Jpa.ONE_TO_ONE);
  }

  boolean isCollection() {
    return has(Jpa.ONE_TO_MANY)
        || has(Jpa.MANY_TO_MANY)
        || has(Jpa.ELEMENT_COLLECTION)
        || has(Hibernate.MANY_TO_ANY);
  }
}
