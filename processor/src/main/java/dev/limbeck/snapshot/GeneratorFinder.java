package dev.limbeck.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/** Finds the annotation that a generated identifier is made by. */
final class GeneratorFinder {

  /** A kind of generator: its annotation and what holds several of them. */
  enum Kind {
    SEQUENCE(Jpa.SEQUENCE_GENERATOR, Jpa.SEQUENCE_GENERATORS),
    TABLE(Jpa.TABLE_GENERATOR, Jpa.TABLE_GENERATORS),
    GENERIC(Hibernate.GENERIC_GENERATOR, Hibernate.GENERIC_GENERATORS),
    NATIVE(Hibernate.NATIVE_GENERATOR, Hibernate.NATIVE_GENERATOR);

    /** In the order in which Hibernate looks for them. */
    static final List<Kind> ALL = List.of(values());

    private final String annotation;
    private final String container;

    Kind(String annotation, String container) {
      this.annotation = annotation;
      this.container = container;
    }

    private List<Annotation> on(Element element) {
      return Annotations.of(element).every(annotation, container);
    }
  }

  private final Elements elements;
  private final Map<Kind, Map<String, Annotation>> global = new TreeMap<>();

  GeneratorFinder(Elements elements, HibernateLevel hibernate, Collection<TypeElement> classes) {
    this.elements = elements;
    // Since 7.0 only those of packages can be named from anywhere (IdGeneratorResolverSecondPass).
    boolean everywhere = !hibernate.isAtLeast(HibernateLevel.V7_0);
    for (TypeElement type : classes) {
      register(elements.getPackageOf(type));
      if (everywhere) {
        registerAll(type);
      }
    }
  }

  // Superclasses too: some of them are in jars, where nobody names them.
  private void registerAll(TypeElement type) {
    register(type);
    type.getEnclosedElements().forEach(this::register);
    if (type.getSuperclass() instanceof DeclaredType parent) {
      registerAll((TypeElement) parent.asElement());
    }
  }

  /** The generator of an attribute of an entity; the nearest, if none is named. */
  Optional<Annotation> find(
      List<Kind> kinds, EntityModel entity, Member member, Optional<String> name) {
    Element element = member.element();
    return find(
        kinds,
        List.of(
            element, entity.type(), element.getEnclosingElement(), elements.getPackageOf(element)),
        name);
  }

  /** The generator that is called so at a field or getter. */
  Optional<Annotation> find(List<Kind> kinds, Element element, Optional<String> name) {
    return find(
        kinds,
        List.of(element, element.getEnclosingElement(), elements.getPackageOf(element)),
        name);
  }

  private Optional<Annotation> find(List<Kind> kinds, List<Element> places, Optional<String> name) {
    Optional<Annotation> near = Optional.empty();
    for (Kind kind : kinds) {
      near = near.or(() -> near(kind, places, name));
    }
    Optional<Annotation> found = near;
    for (Kind kind : kinds) {
      found = found.or(() -> name.map(text -> global.getOrDefault(kind, Map.of()).get(text)));
    }
    return found;
  }

  private static Optional<Annotation> near(Kind kind, List<Element> places, Optional<String> name) {
    List<Annotation> near = places.stream().flatMap(place -> kind.on(place).stream()).toList();
    if (name.isEmpty()) {
      return near.stream().findFirst();
    }
    return near.stream()
        .filter(annotation -> annotation.text("name").equals(name))
        .findFirst()
        .or(() -> near.stream().filter(it -> it.text("name").isEmpty()).findFirst());
  }

  private void register(Element place) {
    for (Kind kind : Kind.values()) {
      for (Annotation annotation : kind.on(place)) {
        annotation
            .text("name")
            .ifPresent(
                name ->
                    global
                        .computeIfAbsent(kind, key -> new TreeMap<>())
                        .putIfAbsent(name, annotation));
      }
    }
  }
}
