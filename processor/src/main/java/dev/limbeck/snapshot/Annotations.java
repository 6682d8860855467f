package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** The annotations of a class or member, found by name. */
record Annotations(List<Annotation> all) {

  static final Annotations NONE = new Annotations(List.of());

  Annotations {
    all = List.copyOf(all);
  }

  static Annotations of(Element element) {
    List<? extends AnnotationMirror> mirrors = element.getAnnotationMirrors();
    if (mirrors.isEmpty()) {
      return NONE;
    }
    List<Annotation> all = new ArrayList<>(mirrors.size());
    for (AnnotationMirror mirror : mirrors) {
      all.add(Annotation.of(mirror));
    }
    return new Annotations(all);
  }

  boolean has(String name) {
    return first(name) != null;
  }

  Optional<Annotation> find(String name) {
    return Optional.ofNullable(first(name));
  }

  // By a loop: this is asked a hundred times for each attribute, and javac starts cold.
  private @Nullable Annotation first(String name) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).name().equals(name)) {
        return all.get(i);
      }
    }
    return null;
  }

  /** These, less one. */
  Annotations without(String name) {
    return new Annotations(
        all.stream().filter(annotation -> !annotation.name().equals(name)).toList());
  }

  /** Those that mean the same as another annotation does elsewhere, taken for that one. */
  Annotations translated(Map<String, String> meanings) {
    List<Annotation> translated = new ArrayList<>();
    for (Annotation annotation : all) {
      String meaning = meanings.get(annotation.name());
      if (meaning != null) {
        translated.add(annotation.as(meaning));
      }
    }
    return new Annotations(translated);
  }

  /** Every use of a repeatable annotation, bare or inside its container. */
  List<Annotation> every(String name, String container) {
    if (!has(name) && !has(container)) {
      return List.of();
    }
    List<Annotation> every = new ArrayList<>();
    for (Annotation annotation : all) {
      if (annotation.name().equals(name)) {
        every.add(annotation);
      }
    }
    find(container).ifPresent(holder -> every.addAll(holder.annotations("value")));
    return every;
  }
}
