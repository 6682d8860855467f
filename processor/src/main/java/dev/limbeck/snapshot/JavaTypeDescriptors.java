package dev.limbeck.snapshot;

import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds out which type a class that describes one to Hibernate is for. */
record JavaTypeDescriptors(Types types) {

  private static final String JAVA_TYPE = "org.hibernate.type.descriptor.java.JavaType";

  /** The type that a descriptor is for: the argument of its JavaType. */
  Optional<TypeMirror> described(TypeMirror descriptor) {
    if (descriptor.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) descriptor;
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getQualifiedName().contentEquals(JAVA_TYPE)) {
      return declared.getTypeArguments().stream().findFirst().map(TypeMirror.class::cast);
    }
    return types.directSupertypes(descriptor).stream()
        .flatMap(parent -> described(parent).stream())
        .findFirst();
  }
}
