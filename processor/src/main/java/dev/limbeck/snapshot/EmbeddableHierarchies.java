package dev.limbeck.snapshot;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The embeddable classes that extend others: an attribute of the root may hold any of them. */
final class EmbeddableHierarchies {

  private final NamingStrategy naming;
  private final Map<TypeElement, List<TypeElement>> children;

  EmbeddableHierarchies(NamingStrategy naming, Collection<TypeElement> classes) {
    this.naming = naming;
    this.children =
        classes.stream()
            .filter(type -> isEmbeddable(type) && parent(type).isPresent())
            .sorted(comparing(type -> type.getQualifiedName().toString()))
            .collect(groupingBy(type -> parent(type).orElseThrow()));
  }

  /** All classes below a root; none below a class that extends another embeddable itself. */
  List<TypeElement> subclassesOf(DeclaredType type) {
    TypeElement element = (TypeElement) type.asElement();
    return isEmbeddable(element) && parent(element).isEmpty() ? below(element) : List.of();
  }

  /** The column that tells the classes of a hierarchy apart; empty if there is none. */
  Optional<ColumnDraft> discriminator(DeclaredType type, String attribute) {
    if (subclassesOf(type).isEmpty()) {
      return Optional.empty();
    }
    Optional<Annotation> written = Annotations.of(type.asElement()).find(Jpa.DISCRIMINATOR_COLUMN);
    return Optional.of(Discriminator.column(written, attribute + "_DTYPE", naming).notNull());
  }

  private List<TypeElement> below(TypeElement root) {
    List<TypeElement> below = new ArrayList<>();
    for (TypeElement child : children.getOrDefault(root, List.of())) {
      below.add(child);
      below.addAll(below(child));
    }
    return below;
  }

  private static Optional<TypeElement> parent(TypeElement type) {
    TypeMirror parent = type.getSuperclass();
    if (parent.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement element = (TypeElement) ((DeclaredType) parent).asElement();
    return isEmbeddable(element) ? Optional.of(element) : Optional.empty();
  }

  private static boolean isEmbeddable(TypeElement type) {
    return Annotations.of(type).has(Jpa.EMBEDDABLE);
  }
}
