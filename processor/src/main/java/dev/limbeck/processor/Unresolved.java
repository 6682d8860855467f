package dev.limbeck.processor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds classes that name a type which does not exist; javac itself tells about it, later. */
final class Unresolved {

  private Unresolved() {}

  /** The first class that cannot be read whole. */
  static Optional<TypeElement> firstOf(Collection<TypeElement> classes) {
    return classes.stream().filter(Unresolved::isUnresolved).findFirst();
  }

  private static boolean isUnresolved(TypeElement type) {
    return isUnresolved(type.getSuperclass())
        || hasUnresolvedAnnotation(type)
        || any(type.getEnclosedElements(), Unresolved::isUnresolvedMember);
  }

  private static boolean isUnresolvedMember(Element member) {
    if (member instanceof TypeElement) {
      return false;
    }
    TypeMirror type =
        member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    return isUnresolved(type) || hasUnresolvedAnnotation(member);
  }

  private static boolean hasUnresolvedAnnotation(Element element) {
    return any(element.getAnnotationMirrors(), it -> isUnresolved(it.getAnnotationType()));
  }

  private static boolean isUnresolved(TypeMirror type) {
    if (type.getKind() == TypeKind.ERROR) {
      return true;
    }
    if (type instanceof ArrayType array) {
      return isUnresolved(array.getComponentType());
    }
    List<? extends TypeMirror> arguments =
        type instanceof DeclaredType declared ? declared.getTypeArguments() : List.of();
    return any(arguments, Unresolved::isUnresolved);
  }

  // Without a stream for each of a hundred thousand members.
  private static <T> boolean any(List<? extends T> items, Predicate<T> condition) {
    for (T item : items) {
      if (condition.test(item)) {
        return true;
      }
    }
    return false;
  }
}
