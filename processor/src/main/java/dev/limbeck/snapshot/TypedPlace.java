package dev.limbeck.snapshot;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A value that wants a column: an attribute, a collection's element or a map's key.
 *
 * @param element where to report
 * @param annotations what is said of this value's type, not of the collection that holds it
 */
record TypedPlace(
    Element element, TypeMirror type, Annotations annotations, ColumnSettings settings) {

  TypedPlace withType(TypeMirror newType) {
    return new TypedPlace(element, newType, annotations, settings);
  }
}
