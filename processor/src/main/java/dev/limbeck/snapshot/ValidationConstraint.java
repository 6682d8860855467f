package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * One constraint of Jakarta Validation.
 *
 * @param parts those that it is composed of
 * @param either whether it is enough that one of the parts holds
 */
record ValidationConstraint(
    Annotation annotation, List<ValidationConstraint> parts, boolean either) {

  private static final String PACKAGE = "jakarta.validation.constraints.";
  private static final String HIBERNATE = "org.hibernate.validator.constraints.";
  private static final String CONSTRAINT = "jakarta.validation.Constraint";
  private static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";
  private static final Set<String> NOT_NULL =
      Set.of(PACKAGE + "NotNull", PACKAGE + "NotEmpty", PACKAGE + "NotBlank");

  ValidationConstraint {
    parts = List.copyOf(parts);
  }

  /**
   * The constraints that an annotation is, or holds as a container; none if it is no constraint.
   */
  static List<ValidationConstraint> of(Annotation annotation) {
    Element type = annotation.mirror().getAnnotationType().asElement();
    Annotations meta = Annotations.of(type);
    if (!meta.has(CONSTRAINT)) {
      return annotation.annotations("value").stream()
          .filter(held -> isConstraint(held))
          .flatMap(held -> of(held).stream())
          .toList();
    }
    List<ValidationConstraint> parts = new ArrayList<>();
    for (Annotation part : meta.all()) {
      if (!part.name().equals(annotation.name())) {
        of(overridden(part, annotation, type)).forEach(parts::add);
      }
    }
    boolean either =
        parts.size() > 1
            && meta.find(HIBERNATE + "ConstraintComposition")
                .flatMap(found -> found.constant("value"))
                .equals(Optional.of("OR"));
    return List.of(new ValidationConstraint(annotation, parts, either));
  }

  boolean isOfDefaultGroup() {
    List<String> groups = annotation.texts("groups");
    return groups.isEmpty() || groups.contains(DEFAULT_GROUP);
  }

  /** Whether constraints forbid null: one of them, or each if one of them is enough. */
  static boolean isNotNull(List<ValidationConstraint> constraints, boolean either) {
    return either
        ? !constraints.isEmpty() && constraints.stream().allMatch(ValidationConstraint::isNotNull)
        : constraints.stream().anyMatch(ValidationConstraint::isNotNull);
  }

  private boolean isNotNull() {
    return NOT_NULL.contains(annotation.name()) || isNotNull(parts, either);
  }

  /** A column's type with the length or the digits that are allowed. */
  SqlType resize(SqlType type, boolean text) {
    SqlType sized = type;
    boolean length =
        annotation.name().equals(PACKAGE + "Size")
            || annotation.name().equals(HIBERNATE + "Length");
    boolean isText = type.name().equals("varchar") || type.name().equals("text");
    if (length && text && isText) {
      sized =
          annotation
              .number("max")
              .filter(max -> max < Integer.MAX_VALUE)
              .map(JavaTypes::varchar)
              .orElse(sized);
    }
    if (annotation.name().equals(PACKAGE + "Digits") && type.name().equals("numeric")) {
      int fraction = annotation.number("fraction").orElse(0);
      int digits = annotation.number("integer").orElse(0) + fraction;
      sized = SqlType.of("numeric", "" + digits, "" + fraction);
    }
    for (ValidationConstraint part : parts) {
      sized = part.resize(sized, text);
    }
    return sized;
  }

  /** The conditions on a column whose name is spelled as SQL needs it. */
  Stream<String> checks(String column) {
    Stream<String> own =
        annotation.name().equals(PACKAGE + "Min")
            ? bound().map(min -> column + " >= " + min)
            : annotation.name().equals(PACKAGE + "Max")
                ? bound().map(max -> column + " <= " + max)
                : Stream.empty();
    return Stream.concat(own, parts.stream().flatMap(part -> part.checks(column)));
  }

  private Stream<Object> bound() {
    return annotation.member("value").map(AnnotationValue::getValue).stream();
  }

  // A part's member may be said by a member of the whole: @OverridesAttribute.
  private static Annotation overridden(Annotation part, Annotation whole, Element type) {
    Map<String, AnnotationValue> members = new HashMap<>(part.members());
    for (Element member : type.getEnclosedElements()) {
      Annotations.of(member)
          .every(
              "jakarta.validation.OverridesAttribute", "jakarta.validation.OverridesAttribute.List")
          .stream()
          .filter(
              override ->
                  override
                      .type("constraint")
                      .map(constraint -> constraint.toString().equals(part.name()))
                      .orElse(false))
          .forEach(
              override -> {
                String own = member.getSimpleName().toString();
                value(whole, member)
                    .ifPresent(value -> members.put(override.text("name").orElse(own), value));
              });
    }
    return new Annotation(part.name(), part.mirror(), members);
  }

  private static Optional<AnnotationValue> value(Annotation whole, Element member) {
    return whole
        .member(member.getSimpleName().toString())
        .or(
            () ->
                member instanceof javax.lang.model.element.ExecutableElement method
                    ? Optional.ofNullable(method.getDefaultValue())
                    : Optional.empty());
  }

  private static boolean isConstraint(Annotation annotation) {
    return Annotations.of(annotation.mirror().getAnnotationType().asElement()).has(CONSTRAINT);
  }
}
