package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
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
    return Stream.concat(
            Stream.of(declared), arguments.size() == 1 ? arguments.stream() : Stream.of())
        .filter(it -> it.getKind() == TypeKind.DECLARED)
        .map(it -> ((DeclaredType) it).asElement())
        .filter(element -> element.getKind() == ElementKind.ENUM)
        .map(TypeElement.class::cast)
        .findFirst();
  }
}
