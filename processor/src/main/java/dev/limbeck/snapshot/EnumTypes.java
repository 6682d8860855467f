package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.DeclaredType;

/** The column type of an enum: its ordinals or its names, and a check that allows no others. */
final class EnumTypes {

  private EnumTypes() {}

  static BasicType read(TypedPlace place) {
    Element type = ((DeclaredType) place.type()).asElement();
    boolean byName =
        place
            .annotations()
            .find(Jpa.ENUMERATED)
            .flatMap(enumerated -> enumerated.constant("value"))
            .filter("STRING"::equals)
            .isPresent();
    int length = place.settings().length().orElse(JavaTypes.DEFAULT_LENGTH);
    SqlType column = byName ? text(length) : SqlType.of("smallint");
    // The values of an @EnumeratedValue field exist at run time only, so that nothing is said of
    // them.
    return new BasicType(column, hasOwnValues(type) ? Optional.empty() : check(type, byName));
  }

  /** A check that a text column holds one of the enum's names. */
  static ValueCheck names(Element enumType) {
    return ValueCheck.OneOf.texts(constants(enumType));
  }

  /** A check that a number column holds one of the enum's ordinals; none if it has no constant. */
  static Optional<ValueCheck> ordinals(Element enumType) {
    int constants = constants(enumType).size();
    return constants == 0 ? Optional.empty() : Optional.of(new ValueCheck.Range(0, constants - 1));
  }

  // EnumJavaType.getRecommendedJdbcType.
  private static SqlType text(int length) {
    return length == 1 ? SqlType.of("char", "1") : JavaTypes.varchar(length);
  }

  private static Optional<ValueCheck> check(Element type, boolean byName) {
    if (!byName || constants(type).isEmpty()) {
      return ordinals(type);
    }
    return Optional.of(names(type));
  }

  static List<String> constants(Element type) {
    return type.getEnclosedElements().stream()
        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
        .map(member -> member.getSimpleName().toString())
        .toList();
  }

  static boolean hasOwnValues(Element type) {
    return type.getEnclosedElements().stream()
        .anyMatch(member -> Annotations.of(member).has(Jpa.ENUMERATED_VALUE));
  }
}
