package dev.limbeck.snapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The attribute converters: those named by {@code @Convert} and those that apply themselves. */
final class Converters {

  private static final String INTERFACE = "jakarta.persistence.AttributeConverter";

  // Hibernate's own converters, whose checks are known without running them.
  private static final Map<String, ValueCheck> BUILT_IN =
      Map.of(
          "org.hibernate.type.YesNoConverter",
          ValueCheck.OneOf.texts(List.of("N", "Y")),
          "org.hibernate.type.TrueFalseConverter",
          ValueCheck.OneOf.texts(List.of("F", "T")),
          "org.hibernate.type.NumericBooleanConverter",
          new ValueCheck.OneOf(List.of("0", "1")));

  private final Types types;
  private final List<Automatic> automatic;
  private final Set<String> packages;
  private final Surroundings surroundings;
  private final Findings findings;
  private final Set<String> told = new HashSet<>();

  /**
   * What a converter makes of an attribute.
   *
   * @param target the type that it is converted to
   * @param builtIn the check of one of Hibernate's own converters
   */
  record Conversion(TypeMirror target, Optional<ValueCheck> builtIn) {}

  /** A converter that applies itself to values of a type. */
  private record Automatic(TypeMirror domain, TypeMirror converter) {}

  Converters(
      Types types,
      Collection<TypeElement> classes,
      Registrations registrations,
      Surroundings surroundings,
      Findings findings) {
    this.types = types;
    this.surroundings = surroundings;
    this.findings = findings;
    this.packages = classes.stream().map(surroundings::packageOf).collect(Collectors.toSet());
    List<Automatic> found = new ArrayList<>();
    Set<String> registered = new HashSet<>();
    for (Annotation registration : registrations.converters()) {
      boolean applies = registration.flag("autoApply", true);
      registration.type("converter").map(TypeNames::of).ifPresent(registered::add);
      registration
          .type("converter")
          .filter(converter -> applies)
          .flatMap(converter -> automatic(registration.type("domainType"), converter))
          .ifPresent(found::add);
    }
    classes.stream()
        .filter(Converters::appliesItself)
        .filter(type -> !registered.contains(type.getQualifiedName().toString()))
        .sorted(Comparator.comparing(type -> type.getQualifiedName().toString()))
        .flatMap(type -> automatic(Optional.empty(), type.asType()).stream())
        .forEach(found::add);
    this.automatic = List.copyOf(found);
  }

  /** The conversion of a value, if there is one. */
  Optional<Conversion> find(TypedPlace place) {
    List<Annotation> converts = place.annotations().every(Jpa.CONVERT, Jpa.CONVERTS);
    for (Annotation convert : converts) {
      if (convert.flag("disableConversion", false)) {
        return Optional.empty();
      }
      Optional<TypeMirror> named = convert.type("converter");
      if (named.isPresent() && convert.text("attributeName").isEmpty()) {
        return conversion(named.get());
      }
    }
    return mayConvert(place) ? automatic(place) : Optional.empty();
  }

  // Jakarta Persistence 3.2, section 3.9: not for ids, versions, or where the mapping is explicit.
  private static boolean mayConvert(TypedPlace place) {
    Annotations annotations = place.annotations();
    return !annotations.has(Jpa.ID)
        && !annotations.has(Jpa.VERSION)
        && !annotations.has(Jpa.ENUMERATED)
        && !annotations.has(Jpa.TEMPORAL);
  }

  // The type itself before one that it extends.
  private Optional<Conversion> automatic(TypedPlace place) {
    TypeMirror type = place.type();
    TypeMirror boxed =
        type.getKind().isPrimitive()
            ? types.boxedClass(types.getPrimitiveType(type.getKind())).asType()
            : type;
    for (Automatic it : automatic) {
      if (types.isSameType(it.domain(), boxed)) {
        return conversion(it.converter());
      }
    }
    for (Automatic it : automatic) {
      if (isSubtype(boxed, it.domain())) {
        return conversion(it.converter());
      }
    }
    Optional<TypeElement> beside = beside(boxed, place);
    return beside.isPresent() ? conversion(beside.get().asType()) : Optional.empty();
  }

  private Optional<TypeElement> first(List<TypeElement> converters, TypeMirror type) {
    return converters.stream()
        .filter(
            converter ->
                arguments(converter.asType())
                    .map(arguments -> types.isSameType(arguments.get(0), type))
                    .orElse(false))
        .findFirst();
  }

  // Of a value type in a jar, the converter lies beside it as a rule.
  private Optional<TypeElement> beside(TypeMirror type, TypedPlace place) {
    if (!(types.asElement(type) instanceof TypeElement element)) {
      return Optional.empty();
    }
    String around = surroundings.packageOf(element);
    if (packages.contains(around) || isOfPlatform(around)) {
      return Optional.empty();
    }
    Optional<TypeElement> found =
        first(surroundings.of(element).stream().filter(Converters::appliesItself).toList(), type);
    found.ifPresent(converter -> tell(converter, place));
    return found;
  }

  private static boolean isOfPlatform(String packageName) {
    return packageName.startsWith("java.")
        || packageName.startsWith("javax.")
        || packageName.startsWith("jakarta.");
  }

  private void tell(TypeElement converter, TypedPlace place) {
    if (told.add(converter.getQualifiedName().toString())) {
      findings.add(
          Finding.CONVERTER_FOUND,
          place.element(),
          "is converted by %s, which was found beside its type and applies itself; name it in -Alimbeck.include if Hibernate knows it, or in -Alimbeck.exclude if it does not."
              .formatted(converter.getQualifiedName()));
    }
  }

  private boolean isSubtype(TypeMirror type, TypeMirror domain) {
    boolean isValue = type.getKind() == TypeKind.DECLARED || type.getKind() == TypeKind.ARRAY;
    return isValue && types.isSubtype(type, domain);
  }

  private Optional<Automatic> automatic(Optional<TypeMirror> registered, TypeMirror converter) {
    Optional<TypeMirror> domain =
        registered
            .filter(type -> type.getKind() != TypeKind.VOID)
            .or(() -> arguments(converter).map(arguments -> (TypeMirror) arguments.get(0)));
    return domain.map(type -> new Automatic(type, converter));
  }

  private Optional<Conversion> conversion(TypeMirror converter) {
    Optional<ValueCheck> builtIn =
        Optional.ofNullable(BUILT_IN.get(types.erasure(converter).toString()));
    return arguments(converter).map(arguments -> new Conversion(arguments.get(1), builtIn));
  }

  /** The two type arguments of AttributeConverter, wherever the class gets it from. */
  private Optional<List<? extends TypeMirror>> arguments(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    boolean found =
        ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(INTERFACE);
    if (found && declared.getTypeArguments().size() == 2) {
      return Optional.of(declared.getTypeArguments());
    }
    for (TypeMirror parent : types.directSupertypes(type)) {
      Optional<List<? extends TypeMirror>> arguments = arguments(parent);
      if (arguments.isPresent()) {
        return arguments;
      }
    }
    return Optional.empty();
  }

  private static boolean appliesItself(TypeElement type) {
    return Annotations.of(type)
        .find(Jpa.CONVERTER)
        .map(converter -> converter.flag("autoApply", false))
        .orElse(false);
  }
}
