package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What a collection attribute holds.
 *
 * @param key the type of a map's keys
 * @param element the type of its elements or values; empty for a raw collection
 */
record CollectionType(Shape shape, Optional<TypeMirror> key, Optional<TypeMirror> element) {

  // What makes a list one that keeps positions, and what makes it one that does not.
  private static final List<String> POSITIONED =
      List.of(
          Jpa.ORDER_COLUMN,
          Hibernate.LIST_INDEX_BASE,
          Hibernate.LIST_INDEX_JAVA_TYPE,
          Hibernate.LIST_INDEX_JDBC_TYPE,
          Hibernate.LIST_INDEX_JDBC_TYPE_CODE);
  private static final List<String> LOOSE =
      List.of(
          Hibernate.PACKAGE + "Bag",
          Hibernate.PACKAGE + "SQLOrder",
          Hibernate.PACKAGE + "OrderBy",
          Jpa.PACKAGE + "OrderBy");

  /** What Hibernate tells apart. */
  enum Shape {
    /** May hold a thing twice, in no order. */
    BAG,
    SET,
    LIST,
    MAP
  }

  /** The interfaces that tell collections apart. */
  record Interfaces(Types types, TypeMirror map, TypeMirror set, TypeMirror list) {

    static Interfaces of(Elements elements, Types types) {
      return new Interfaces(
          types,
          erasure("java.util.Map", elements, types),
          erasure("java.util.Set", elements, types),
          erasure("java.util.List", elements, types));
    }

    private static TypeMirror erasure(String name, Elements elements, Types types) {
      return types.erasure(elements.getTypeElement(name).asType());
    }

    private boolean isA(Member member, TypeMirror wanted) {
      return types.isSubtype(types.erasure(member.type()), wanted);
    }
  }

  static CollectionType of(Member member, Interfaces interfaces, boolean listsKeepOrder) {
    if (member.type().getKind() == TypeKind.ARRAY) {
      TypeMirror component = ((ArrayType) member.type()).getComponentType();
      return new CollectionType(Shape.LIST, Optional.empty(), Optional.of(component));
    }
    boolean isMap = interfaces.isA(member, interfaces.map());
    boolean isSet = interfaces.isA(member, interfaces.set());
    boolean ordered =
        interfaces.isA(member, interfaces.list())
            && !member.has(Hibernate.COLLECTION_ID)
            && (hasAny(member, POSITIONED)
                || (listsKeepOrder && !hasAny(member, LOOSE) && !isInverse(member)));
    Shape single = isSet ? Shape.SET : ordered ? Shape.LIST : Shape.BAG;
    List<? extends TypeMirror> arguments =
        member.type().getKind() == TypeKind.DECLARED
            ? ((DeclaredType) member.type()).getTypeArguments()
            : List.of();
    return new CollectionType(
        isMap ? Shape.MAP : single,
        isMap && arguments.size() == 2 ? Optional.of(bound(arguments.get(0))) : Optional.empty(),
        arguments.isEmpty()
            ? Optional.empty()
            : Optional.of(bound(arguments.get(arguments.size() - 1))));
  }

  // What a wildcard stands for at most.
  private static TypeMirror bound(TypeMirror type) {
    return type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null
        ? wildcard.getExtendsBound()
        : type;
  }

  private static boolean hasAny(Member member, List<String> annotations) {
    return annotations.stream().anyMatch(member::has);
  }

  private static boolean isInverse(Member member) {
    return member
        .annotations()
        .find(Jpa.ONE_TO_MANY)
        .or(() -> member.annotations().find(Jpa.MANY_TO_MANY))
        .flatMap(association -> association.text("mappedBy"))
        .isPresent();
  }
}
