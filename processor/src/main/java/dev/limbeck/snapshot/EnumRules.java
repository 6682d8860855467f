package dev.limbeck.snapshot;

import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;

/** What is worth saying about an enum in a column. */
record EnumRules(Findings findings) {

  /** Texts of {@code @EnumeratedValue} are kept only where the attribute is an enum by name. */
  void checkValues(TypedPlace place) {
    boolean byName =
        place
            .annotations()
            .find(Jpa.ENUMERATED)
            .flatMap(enumerated -> enumerated.constant("value"))
            .filter("STRING"::equals)
            .isPresent();
    Element type = ((DeclaredType) place.type()).asElement();
    if (!byName && type.getEnclosedElements().stream().anyMatch(EnumRules::isTextValue)) {
      findings.add(
          Finding.TEXTS_BY_NUMBER,
          place.element(),
          "%s has texts for values, and an enum is kept by number where nothing else is said, which Hibernate refuses; add @Enumerated(EnumType.STRING)."
              .formatted(type.getSimpleName()));
    }
  }

  /** A converter runs at run time only, and Hibernate checks the column for what it gives. */
  void noteConverter(TypedPlace place) {
    findings.add(
        Finding.UNKNOWN_CHECK,
        place.element(),
        "Hibernate checks the column for what the converter makes of each constant of %s, which is not known before run time; write that check into a migration if you want it."
            .formatted(((DeclaredType) place.type()).asElement().getSimpleName()));
  }

  private static boolean isTextValue(Element member) {
    return Annotations.of(member).has(Jpa.ENUMERATED_VALUE)
        && TypeNames.of(member.asType()).equals("java.lang.String");
  }
}
