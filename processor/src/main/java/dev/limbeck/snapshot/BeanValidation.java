package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Name;
import javax.lang.model.util.Elements;

/**
 * What the constraints of Jakarta Validation make of columns, as Hibernate's {@code
 * TypeSafeActivator} has it where a provider is on the class path.
 */
record BeanValidation(boolean isOn) {

  private static final String VALID = "jakarta.validation.Valid";
  private static final List<String> PROVIDERS =
      List.of(
          "org.hibernate.validator.HibernateValidator",
          "org.apache.bval.jsr.ApacheValidationProvider");

  /** On, off, or on where a provider is. */
  static BeanValidation of(String choice, Elements elements) {
    boolean found = PROVIDERS.stream().anyMatch(name -> elements.getTypeElement(name) != null);
    return new BeanValidation(choice.equals("on") || (choice.equals("auto") && found));
  }

  /** The column of a basic attribute with what its constraints ask for. */
  ColumnDraft apply(Member member, Scope scope, ColumnDraft column, boolean typeIsWritten) {
    if (!isOn || !scope.around().stream().allMatch(outer -> isOn(outer, VALID))) {
      return column;
    }
    List<ValidationConstraint> constraints = constraints(member);
    ColumnDraft changed = column;
    if (!typeIsWritten) {
      boolean text = TypeNames.of(member.type()).equals("java.lang.String");
      for (ValidationConstraint constraint : constraints) {
        changed = changed.withType(constraint.resize(changed.type(), text));
      }
    }
    String spelled = SqlNames.quote(column.catalogueName());
    List<CheckDraft> checks = new ArrayList<>(changed.checks());
    constraints.stream()
        .flatMap(constraint -> constraint.checks(spelled))
        .distinct()
        .map(CheckDraft::unnamed)
        .filter(check -> !checks.contains(check))
        .forEach(checks::add);
    changed = changed.withChecks(checks);
    return demands(member, scope) ? changed.notNull() : changed;
  }

  /** Whether constraints forbid null: of an attribute and of all that it is embedded in. */
  boolean demands(Member member, Scope scope) {
    return isOn
        && scope.nature() != Scope.Nature.SHARED_STATE
        && isNotNull(member)
        && scope.around().stream().allMatch(outer -> isOn(outer, VALID) && isNotNull(outer));
  }

  private static boolean isNotNull(Member member) {
    return ValidationConstraint.isNotNull(constraints(member), false);
  }

  private static boolean isOn(Member member, String annotation) {
    return places(member).stream().anyMatch(place -> Annotations.of(place).has(annotation));
  }

  private static List<ValidationConstraint> constraints(Member member) {
    return places(member).stream()
        .flatMap(place -> Annotations.of(place).all().stream())
        .flatMap(annotation -> ValidationConstraint.of(annotation).stream())
        .filter(ValidationConstraint::isOfDefaultGroup)
        .toList();
  }

  // A constraint counts on the field and on the getter, whichever Hibernate reads.
  private static List<Element> places(Member member) {
    Element known = member.element();
    List<Element> places = new ArrayList<>(List.of(known));
    Optional.ofNullable(known.getEnclosingElement()).stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(other -> !other.equals(known) && isSame(other, member.name()))
        .forEach(places::add);
    return places;
  }

  private static boolean isSame(Element other, String attribute) {
    Name name = other.getSimpleName();
    if (other.getKind() == ElementKind.FIELD) {
      return name.contentEquals(attribute);
    }
    String capital = Character.toUpperCase(attribute.charAt(0)) + attribute.substring(1);
    return other instanceof ExecutableElement method
        && method.getParameters().isEmpty()
        && (name.contentEquals("get" + capital) || name.contentEquals("is" + capital));
  }
}
