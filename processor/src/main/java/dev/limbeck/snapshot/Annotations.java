package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The annotations of a class or member, found by name. */
record Annotations(List<Annotation> all) {

  static final Annotations NONE = new Annotations(List.of());

  Annotations {
    all = List.copyOf(all);
  }

  static Annotations of(Element element) {
    return new Annotations(element.getAnnotationMirrors().stream().map(Annotation::of).toList());
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  Optional<Annotation> find(String name) {
    return all.stream().filter(annotation -> annotation.name().equals(name)).findFirst();
  }

  /** These, less one. */
  Annotations without(String name) {
    return new Annotations(
        all.stream().filter(annotation -> !annotation.name().equals(name)).toList());
  }

  /** Every use of a repeatable annotation, bare or inside its container. */
  List<Annotation> every(String name, String container) {
    Stream<Annotation> bare = all.stream().filter(annotation -> annotation.name().equals(name));
    Stream<Annotation> held =
        all.stream()
            .filter(annotation -> annotation.name().equals(container))
            .flatMap(annotation -> annotation.annotations("value").stream());
    return Stream.concat(bare, held).toList();
  }
}
