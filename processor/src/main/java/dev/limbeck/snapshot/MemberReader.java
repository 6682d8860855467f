package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The persistent attributes of a class, in the order of its source, its superclasses' first. */
final class MemberReader {

  private record Reading(TypeElement type, Access access) {}

  private final Types types;
  private final Map<Reading, List<Member>> embeddables = new HashMap<>();

  MemberReader(Types types) {
    this.types = types;
  }

  /** The attributes that the class and its mapped superclasses, up to the next entity, declare. */
  List<Member> members(TypeElement type, Access access) {
    DeclaredType declared = (DeclaredType) type.asType();
    return new ArrayList<>(collect(declared, declared, access).values());
  }

  /** The attributes of an embeddable, whose type may carry type arguments. */
  List<Member> members(DeclaredType type, Access access) {
    if (!type.getTypeArguments().isEmpty()) {
      return List.copyOf(collect(type, type, access).values());
    }
    // Each embedding asks anew, several times.
    return embeddables.computeIfAbsent(
        new Reading((TypeElement) type.asElement(), access),
        reading -> List.copyOf(collect(type, type, access).values()));
  }

  /** The attributes that the class itself declares. */
  List<Member> own(TypeElement type, Access access) {
    Access own = explicitAccess(Annotations.of(type)).orElse(access);
    return new ArrayList<>(declared((DeclaredType) type.asType(), type, own).values());
  }

  /** The access that a class asks for, or else the one that the place of its id implies. */
  Optional<Access> accessOf(TypeElement type) {
    Optional<Access> explicit = explicitAccess(Annotations.of(type));
    if (explicit.isPresent()) {
      return explicit;
    }
    for (Element element : type.getEnclosedElements()) {
      Annotations annotations = Annotations.of(element);
      if (annotations.has(Jpa.ID) || annotations.has(Jpa.EMBEDDED_ID)) {
        return Optional.of(element.getKind().isField() ? Access.FIELD : Access.PROPERTY);
      }
    }
    return mappedParent(type).flatMap(parent -> accessOf((TypeElement) parent.asElement()));
  }

  private Map<String, Member> collect(DeclaredType whole, DeclaredType type, Access access) {
    TypeElement element = (TypeElement) type.asElement();
    Map<String, Member> members = new LinkedHashMap<>();
    mappedParent(element).ifPresent(parent -> members.putAll(collect(whole, parent, access)));
    Access own = explicitAccess(Annotations.of(element)).orElse(access);
    declared(whole, element, own).forEach(members::putIfAbsent);
    return members;
  }

  private Optional<DeclaredType> mappedParent(TypeElement type) {
    TypeMirror parent = type.getSuperclass();
    if (parent.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    Annotations annotations = Annotations.of(((DeclaredType) parent).asElement());
    if (annotations.has(Jpa.MAPPED_SUPERCLASS)) {
      return Optional.of((DeclaredType) parent);
    }
    // Of an embeddable, Hibernate reads no more than the mapped superclasses right above it.
    if (annotations.has(Jpa.ENTITY) || Annotations.of(type).has(Jpa.EMBEDDABLE)) {
      return Optional.empty();
    }
    // A class between two mapped ones that is not mapped itself: its own state is not persistent.
    return mappedParent((TypeElement) ((DeclaredType) parent).asElement());
  }

  private Map<String, Member> declared(DeclaredType whole, TypeElement type, Access access) {
    Map<String, Member> members = new LinkedHashMap<>();
    boolean byField = access == Access.FIELD || type.getKind() == ElementKind.RECORD;
    for (Element element : type.getEnclosedElements()) {
      boolean isField = element.getKind() == ElementKind.FIELD;
      if (isField || isGetter(element)) {
        Annotations annotations = DialectOverrides.applied(Annotations.of(element));
        Optional<Access> local = explicitAccess(annotations);
        boolean isChosen =
            isField == byField || local.filter(it -> isField == (it == Access.FIELD)).isPresent();
        if (isChosen && isPersistent(element, annotations)) {
          add(members, member(whole, element, annotations), local.isPresent());
        }
      }
    }
    return members;
  }

  private static void add(Map<String, Member> members, Member member, boolean explicit) {
    if (explicit) {
      members.put(member.name(), member);
      return;
    }
    members.putIfAbsent(member.name(), member);
  }

  private Member member(DeclaredType whole, Element element, Annotations annotations) {
    TypeMirror type = types.asMemberOf(whole, element);
    if (type.getKind() == TypeKind.EXECUTABLE) {
      type = ((ExecutableType) type).getReturnType();
    }
    TypeMirror read = type;
    return new Member(
        attributeName(element), element, target(annotations).orElse(read), annotations);
  }

  // The class that stands behind an interface.
  private static Optional<TypeMirror> target(Annotations annotations) {
    return annotations
        .find(Hibernate.TARGET_EMBEDDABLE)
        .or(() -> annotations.find(Hibernate.TARGET))
        .flatMap(annotation -> annotation.type("value"));
  }

  private static Optional<Access> explicitAccess(Annotations annotations) {
    return annotations
        .find(Jpa.ACCESS)
        .flatMap(annotation -> annotation.constant("value"))
        .map(Access::valueOf);
  }

  private static boolean isPersistent(Element element, Annotations annotations) {
    return !element.getModifiers().contains(Modifier.STATIC)
        && !element.getModifiers().contains(Modifier.TRANSIENT)
        && !annotations.has(Jpa.TRANSIENT)
        && !annotations.has(Hibernate.PARENT);
  }

  private static boolean isGetter(Element element) {
    return element.getKind() == ElementKind.METHOD && isGetter((ExecutableElement) element);
  }

  private static boolean isGetter(ExecutableElement method) {
    String name = method.getSimpleName().toString();
    TypeKind result = method.getReturnType().getKind();
    if (!method.getParameters().isEmpty() || result == TypeKind.VOID) {
      return false;
    }
    boolean isForm = name.startsWith("is") && name.length() > 2 && isBoolean(method);
    boolean getForm = name.startsWith("get") && name.length() > 3 && !name.equals("getClass");
    return isForm || getForm;
  }

  // The JavaBeans specification wants a primitive here; Hibernate takes the wrapper too.
  private static boolean isBoolean(ExecutableElement method) {
    TypeMirror result = method.getReturnType();
    return result.getKind() == TypeKind.BOOLEAN
        || (result.getKind() == TypeKind.DECLARED
            && ((TypeElement) ((DeclaredType) result).asElement())
                .getQualifiedName()
                .contentEquals("java.lang.Boolean"));
  }

  private static String attributeName(Element element) {
    String name = element.getSimpleName().toString();
    if (element.getKind().isField()) {
      return name;
    }
    return decapitalize(name.substring(name.startsWith("is") ? 2 : 3));
  }

  // As the JavaBeans specification has it, section 8.8: URLPath stays, Path becomes path.
  private static String decapitalize(String text) {
    boolean acronym =
        text.length() > 1
            && Character.isUpperCase(text.charAt(0))
            && Character.isUpperCase(text.charAt(1));
    return acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }
}
