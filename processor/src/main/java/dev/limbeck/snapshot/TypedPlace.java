package dev.limbeck.snapshot;

import java.util.List;
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

  /** The same for the elements of an array, whose digits of a second are its precision. */
  TypedPlace withoutFractions() {
    ColumnSettings counted =
        settings
            .annotation()
            .map(annotation -> annotation.without("secondPrecision"))
            .map(annotation -> annotation.repeated("precision", "secondPrecision"))
            .map(ColumnSettings::of)
            .orElse(settings);
    List<Annotation> said =
        annotations.all().stream()
            .filter(it -> !it.name().equals(Hibernate.FRACTIONAL_SECONDS))
            .toList();
    return new TypedPlace(element, type, new Annotations(said), counted);
  }
}
