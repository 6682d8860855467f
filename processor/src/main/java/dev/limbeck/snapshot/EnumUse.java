package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The enum that a type is, or holds many of. */
final class EnumUse {

  private EnumUse() {}

  static Optional<TypeElement> of(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return of(((ArrayType) type).getComponentType());
    }
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    List<? extends TypeMirror> arguments = declared.getTypeArguments();
    Optional<TypeElement> itself = itself(declared);
    return itself.isPresent() || arguments.size() != 1 ? itself : itself(arguments.get(0));
  }

  private static Optional<TypeElement> itself(TypeMirror type) {
    return TypeNames.isEnum(type)
        ? Optional.of((TypeElement) ((DeclaredType) type).asElement())
        : Optional.empty();
  }
}
