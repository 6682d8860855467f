package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;

/** The column type of an enum: its ordinals or its names, and a check that allows no others. */
final class EnumTypes {

  private EnumTypes() {}

  /** The type that an enum asks for, where no code is given. */
  static int code(TypedPlace place) {
    boolean byName =
        place
            .annotations()
            .find(Jpa.ENUMERATED)
            .flatMap(enumerated -> enumerated.constant("value"))
            .filter("STRING"::equals)
            .isPresent();
    if (!byName) {
      return JdbcCodes.TINYINT;
    }
    boolean oneCharacter = place.settings().length().equals(Optional.of(1));
    return oneCharacter ? JdbcCodes.CHAR : JdbcCodes.VARCHAR;
  }

  /** The type with a code, and the check; empty if PostgreSQL has no type for the code. */
  static Optional<BasicType> read(TypedPlace place, int code) {
    JavaType java = JavaType.of(code);
    Element type = ((DeclaredType) place.type()).asElement();
    return ColumnTypes.find(code, java, place.settings())
        .map(found -> BasicType.of(code, found, place.settings()).withCheck(check(type, code)));
  }

  /** The enum whose constants a column of this type holds; empty if it holds something else. */
  static Optional<Origin.EnumValues> values(TypedPlace place, BasicType column) {
    boolean isArray = column.type().dimensions() > 0;
    if (!isArray && column.check().isEmpty()) {
      return Optional.empty();
    }
    boolean byNumber =
        isArray
            ? column.type().name().equals("smallint")
            : column.check().filter(ValueCheck.Range.class::isInstance).isPresent();
    boolean byName = column.check().filter(ValueCheck.OneOf.class::isInstance).isPresent();
    return EnumUse.of(place.type())
        .filter(type -> byNumber || byName)
        .filter(type -> !hasOwnValues(type) && !place.annotations().has(Jpa.CONVERT))
        .map(type -> new Origin.EnumValues(type, byNumber));
  }

  private static Optional<ValueCheck> check(Element type, int code) {
    boolean known = JdbcCodes.isIntegral(code) || JdbcCodes.isTextual(code);
    if (!known) {
      return Optional.empty();
    }
    if (hasOwnValues(type)) {
      return Optional.of(new ValueCheck.Unknown());
    }
    List<String> constants = constants(type);
    if (constants.isEmpty() && JdbcCodes.isTextual(code)) {
      return Optional.empty();
    }
    return Optional.of(
        JdbcCodes.isTextual(code)
            ? ValueCheck.OneOf.texts(constants)
            : new ValueCheck.Range(0, constants.size() - 1));
  }

  /** The names of an enum's constants, in their order. */
  static List<String> constants(Element type) {
    List<String> names = new ArrayList<>();
    for (Element member : type.getEnclosedElements()) {
      if (member.getKind() == ElementKind.ENUM_CONSTANT) {
        names.add(member.getSimpleName().toString());
      }
    }
    return names;
  }

  // The values of an @EnumeratedValue field exist at run time only.
  static boolean hasOwnValues(Element type) {
    return type.getEnclosedElements().stream()
        .anyMatch(member -> Annotations.of(member).has(Jpa.ENUMERATED_VALUE));
  }
}
