package dev.limbeck.processor;

import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * The mapped classes that the schema is made of, each list sorted by name.
 *
 * @param own those of the module that is compiled
 * @param included those of the class path that {@code -Alimbeck.include} names
 */
record MappedClasses(List<TypeElement> own, List<TypeElement> included) {

  MappedClasses {
    own = List.copyOf(own);
    included = List.copyOf(included);
  }

  /** The module's own classes and those included, without those left out. */
  static MappedClasses of(
      List<TypeElement> known, List<TypeElement> included, List<TypeElement> excluded) {
    List<TypeElement> own = known.stream().filter(type -> !excluded.contains(type)).toList();
    return new MappedClasses(
        own,
        included.stream().filter(type -> !excluded.contains(type) && !own.contains(type)).toList());
  }

  List<TypeElement> all() {
    return Stream.concat(own.stream(), included.stream()).toList();
  }

  boolean isEmpty() {
    return own.isEmpty() && included.isEmpty();
  }
}
