package dev.limbeck.snapshot;

import dev.limbeck.schema.EnumType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.UserType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The enum types of the database that attributes ask for. Like Hibernate's they are named after the
 * class alone, whatever the naming strategy and the schema of the table.
 */
final class NamedEnums {

  // org.hibernate.type.SqlTypes
  private static final int NAMED_ENUM = 6001;
  private static final int NAMED_ORDINAL_ENUM = 6003;
  // In org.hibernate.dialect up to 6.6, in org.hibernate.dialect.type from 7.0.
  private static final String SORTED = "PostgreSQLEnumJdbcType";
  private static final String DECLARED = "PostgreSQLOrdinalEnumJdbcType";

  private final Findings findings;
  private final Map<QualifiedName, Found> found = new TreeMap<>();

  NamedEnums(Findings findings) {
    this.findings = findings;
  }

  private record Found(EnumType type, Element enumClass, Element place) {}

  /** Whether the annotation asks for such a type by Hibernate's class for it. */
  static boolean isAsked(Annotation annotation) {
    return annotation.name().equals(Hibernate.JDBC_TYPE) && order(annotation).isPresent();
  }

  /** The type of an enum's column; empty if the place does not ask for a type of its own. */
  Optional<BasicType> read(TypedPlace place) {
    if (!TypeNames.isEnum(place.type())) {
      return Optional.empty();
    }
    Optional<Annotation> asking =
        place.annotations().all().stream().filter(it -> order(it).isPresent()).findFirst();
    if (asking.isEmpty()) {
      return Optional.empty();
    }
    Element enumClass = ((DeclaredType) place.type()).asElement();
    if (EnumTypes.hasOwnValues(enumClass)) {
      findings.add(
          Finding.UNSUPPORTED_ANNOTATION, place.element(), asking.get(), ownValues(enumClass));
      return Optional.of(BasicType.of(SqlType.of("text")));
    }
    return Optional.of(add(place, enumClass, order(asking.get()).orElseThrow()));
  }

  /** The type of an enum's column where all enums have types of their own. */
  BasicType preferred(TypedPlace place) {
    Element enumClass = ((DeclaredType) place.type()).asElement();
    if (EnumTypes.hasOwnValues(enumClass)) {
      findings.add(Finding.UNSUPPORTED_ANNOTATION, place.element(), ownValues(enumClass));
      return BasicType.of(SqlType.of("text"));
    }
    boolean byNumber = EnumTypes.code(place) == JdbcCodes.TINYINT;
    return add(place, enumClass, byNumber ? Order.DECLARED : Order.SORTED);
  }

  /**
   * The types that were asked for.
   *
   * @param tables the names that tables have, which no type can have too
   */
  List<UserType> types(Set<QualifiedName> tables) {
    found.values().stream()
        .filter(it -> tables.contains(it.type().name()))
        .forEach(
            it ->
                clash(it.place(), "enum type " + it.type().name() + " would have a table's name."));
    return found.values().stream()
        .<UserType>map(Found::type)
        .filter(type -> !tables.contains(type.name()))
        .toList();
  }

  private static String ownValues(Element enumClass) {
    return "the values of enum type "
        + enumClass.getSimpleName()
        + " are those of its @EnumeratedValue field, which exist at run time only; use the"
        + " constants' names, or write the type into a migration and give it with"
        + " @Column(columnDefinition = \"...\").";
  }

  private BasicType add(TypedPlace place, Element enumClass, Order order) {
    EnumType type = type(enumClass, order);
    add(new Found(type, enumClass, place.element()));
    return BasicType.of(type.sqlType());
  }

  private void add(Found next) {
    Found first = found.putIfAbsent(next.type().name(), next);
    if (first != null && !first.type().equals(next.type())) {
      clash(
          next.place(),
          "enum type %s would have the values of %s and of %s, or one class's in two orders."
              .formatted(next.type().name(), first.enumClass(), next.enumClass()));
    }
  }

  private void clash(Element place, String what) {
    findings.add(Finding.CLASHING_NAMES, place, what + " Give one of the classes another name.");
  }

  private static EnumType type(Element enumClass, Order order) {
    List<String> constants = EnumTypes.constants(enumClass);
    String name = Name.of(enumClass.getSimpleName().toString()).catalogue();
    return new EnumType(
        new QualifiedName(Optional.empty(), name),
        order == Order.SORTED ? constants.stream().sorted().toList() : constants,
        Optional.empty());
  }

  private enum Order {
    SORTED,
    DECLARED
  }

  private static Optional<Order> order(Annotation annotation) {
    if (annotation.name().equals(Hibernate.JDBC_TYPE_CODE)) {
      int code = annotation.number("value").orElse(0);
      return code == NAMED_ORDINAL_ENUM
          ? Optional.of(Order.DECLARED)
          : Optional.of(Order.SORTED).filter(it -> code == NAMED_ENUM);
    }
    if (!annotation.name().equals(Hibernate.JDBC_TYPE)) {
      return Optional.empty();
    }
    String type = annotation.type("value").map(NamedEnums::simpleName).orElse("");
    return type.equals(DECLARED)
        ? Optional.of(Order.DECLARED)
        : Optional.of(Order.SORTED).filter(it -> type.equals(SORTED));
  }

  private static String simpleName(TypeMirror type) {
    return type.toString().substring(type.toString().lastIndexOf('.') + 1);
  }
}
