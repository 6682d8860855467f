package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * An attribute whose embeddable, or each of an array of them, is kept in one column of a composite
 * type.
 *
 * @param struct what names the type, on the attribute or on the class
 */
record StructUse(Annotation struct, DeclaredType embeddable, boolean isArray) {

  private static final Set<String> CONTAINERS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

  /** The use that an attribute makes of such a type, if it does. */
  static Optional<StructUse> of(Member member) {
    if (member.has(Hibernate.JDBC_TYPE_CODE) || member.has(Jpa.CONVERT) || member.isCollection()) {
      return Optional.empty();
    }
    Optional<TypeMirror> component = component(member.type());
    return of(member, component.orElse(member.type()), component.isPresent());
  }

  /** Whether a collection's elements or keys are of such a type. */
  static boolean isInCollection(Member member) {
    return member.has(Jpa.ELEMENT_COLLECTION)
        && member.type().getKind() == TypeKind.DECLARED
        && ((DeclaredType) member.type())
            .getTypeArguments().stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> Annotations.of(((DeclaredType) type).asElement()))
                .anyMatch(annotations -> annotations.has(Hibernate.STRUCT));
  }

  private static Optional<StructUse> of(Member member, TypeMirror type, boolean isArray) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    Annotations ofClass = Annotations.of(declared.asElement());
    if (!member.has(Hibernate.STRUCT) && !ofClass.has(Hibernate.STRUCT)) {
      return Optional.empty();
    }
    boolean embedded = member.has(Jpa.EMBEDDED) || ofClass.has(Jpa.EMBEDDABLE);
    return member
        .annotations()
        .find(Hibernate.STRUCT)
        .or(() -> ofClass.find(Hibernate.STRUCT))
        .filter(annotation -> embedded)
        .map(annotation -> new StructUse(annotation, declared, isArray));
  }

  private static Optional<TypeMirror> component(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of(((ArrayType) type).getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED || !CONTAINERS.contains(TypeNames.of(type))) {
      return Optional.empty();
    }
    List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
    return arguments.stream().findFirst().map(TypeMirror.class::cast);
  }
}
