package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds the column type of a value. */
final class TypeReader {

  private static final Set<String> CONTAINERS =
      Set.of("java.util.Collection", "java.util.List", "java.util.Set", "java.util.SortedSet");

  private final Elements elements;
  private final Types types;
  private final Findings findings;
  private final JavaTypes javaTypes;
  private final Converters converters;
  private final JdbcTypeCodes codes;
  private final PreferredTypes preferred;
  private final ColumnDefinition definitions;
  private final NamedEnums namedEnums;

  TypeReader(
      Elements elements,
      Types types,
      SnapshotOptions options,
      Findings findings,
      Converters converters,
      NamedEnums namedEnums) {
    this.elements = elements;
    this.types = types;
    this.findings = findings;
    this.javaTypes = new JavaTypes(options.hibernate());
    this.preferred = new PreferredTypes(options);
    this.converters = converters;
    this.codes = new JdbcTypeCodes(javaTypes, findings);
    this.definitions = new ColumnDefinition(findings);
    this.namedEnums = namedEnums;
  }

  /** The type of a value's column; empty, and reported, if it cannot be known. */
  Optional<BasicType> read(TypedPlace place) {
    Optional<String> definition = place.settings().definition();
    if (definition.isEmpty()) {
      return inferred(place);
    }
    Optional<SqlType> type =
        definitions
            .read(place.element(), place.settings(), definition.get())
            .map(ColumnDefinition.Parts::type);
    // The definition replaces the type, but not the values that an enum allows.
    Optional<ValueCheck> check =
        isConverted(place) || !isEnum(place.type())
            ? Optional.empty()
            : inferred(place).flatMap(BasicType::check);
    return type.map(found -> new BasicType(found, check));
  }

  private boolean isConverted(TypedPlace place) {
    return converters.find(place).isPresent();
  }

  private Optional<BasicType> inferred(TypedPlace place) {
    Optional<Converters.Conversion> conversion = converters.find(place);
    if (conversion.isEmpty()) {
      return unconverted(place);
    }
    Converters.Conversion found = conversion.get();
    if (found.builtIn().isPresent()) {
      return found.builtIn();
    }
    return unconverted(place.withType(found.target()));
  }

  private Optional<BasicType> unconverted(TypedPlace place) {
    Optional<BasicType> coded =
        namedEnums.read(place).or(() -> codes.read(place, isEnum(place.type())));
    if (coded.isPresent()) {
      return coded;
    }
    if (place.annotations().has(Jpa.LOB)) {
      findings.add(
          Finding.LARGE_OBJECT,
          place.element(),
          "@Lob keeps a number here and the value in a large object elsewhere; for text or bytes"
              + " in the row itself leave it out and give @Column(length = 1000000000).");
      return Optional.of(BasicType.of(SqlType.of("oid")));
    }
    if (isEnum(place.type())) {
      return Optional.of(EnumTypes.read(place));
    }
    return byJavaType(place)
        .or(() -> array(place))
        .or(() -> serialised(place))
        .or(() -> none(place));
  }

  private Optional<BasicType> byJavaType(TypedPlace place) {
    String javaType = javaName(place.type());
    Optional<BasicType> chosen = preferred.read(javaType, withFraction(place));
    if (chosen.isPresent()) {
      return chosen;
    }
    return javaTypes
        .kind(javaType)
        .map(kind -> temporal(place, kind))
        .map(kind -> checkPrecision(place, kind))
        .map(kind -> BasicType.of(javaTypes.sqlType(kind, withFraction(place))));
  }

  private JavaTypes.Kind checkPrecision(TypedPlace place, JavaTypes.Kind kind) {
    if (kind.isTemporal() && place.settings().precision().isPresent()) {
      findings.add(
          Finding.IGNORED_PRECISION,
          place.element(),
          place.settings().annotation().orElseThrow(),
          "precision",
          "Hibernate takes no notice of precision on a time; write secondPrecision.");
    }
    return kind;
  }

  private static JavaTypes.Kind temporal(TypedPlace place, JavaTypes.Kind kind) {
    return place
        .annotations()
        .find(Jpa.TEMPORAL)
        .flatMap(temporal -> temporal.constant("value"))
        .map(JavaTypes.Kind::valueOf)
        .filter(wanted -> !keepsItsZone(kind, wanted))
        .orElse(kind);
  }

  // @Temporal asks for a precision, which an instant has already (InferredBasicValueResolver).
  private static boolean keepsItsZone(JavaTypes.Kind kind, JavaTypes.Kind wanted) {
    return kind == JavaTypes.Kind.TIMESTAMPTZ && wanted == JavaTypes.Kind.TIMESTAMP;
  }

  // @FractionalSeconds says what secondPrecision says.
  private static ColumnSettings withFraction(TypedPlace place) {
    return place
        .annotations()
        .find(Hibernate.FRACTIONAL_SECONDS)
        .flatMap(
            fraction ->
                fraction.member("value").map(value -> fraction.renamed("value", "secondPrecision")))
        .map(ColumnSettings::of)
        .orElse(place.settings());
  }

  private Optional<BasicType> array(TypedPlace place) {
    Optional<TypeMirror> component = component(place.type());
    return component
        .flatMap(
            type ->
                isEnum(type)
                    ? Optional.of(BasicType.of(EnumTypes.read(place.withType(type)).type()))
                    : byJavaType(place.withType(type)))
        .map(element -> BasicType.of(preferred.array(element.type())));
  }

  private Optional<TypeMirror> component(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of(((ArrayType) type).getComponentType());
    }
    boolean holds = CONTAINERS.contains(javaName(type));
    return holds
        ? ((DeclaredType) type).getTypeArguments().stream().findFirst().map(x -> (TypeMirror) x)
        : Optional.empty();
  }

  private Optional<BasicType> serialised(TypedPlace place) {
    TypeMirror serializable = elements.getTypeElement("java.io.Serializable").asType();
    boolean isValue =
        place.type().getKind() == TypeKind.DECLARED || place.type().getKind() == TypeKind.ARRAY;
    boolean isEntity =
        place.type().getKind() == TypeKind.DECLARED
            && Annotations.of(((DeclaredType) place.type()).asElement()).has(Jpa.ENTITY);
    if (!isValue || isEntity || !types.isSubtype(types.erasure(place.type()), serializable)) {
      return Optional.empty();
    }
    findings.add(
        Finding.SERIALISED,
        place.element(),
        place.type()
            + " is kept as serialised Java in a bytea column; give it a converter (@Convert) or"
            + " make it an @Embeddable.");
    return Optional.of(BasicType.of(SqlType.of("bytea")));
  }

  private Optional<BasicType> none(TypedPlace place) {
    findings.add(
        Finding.UNMAPPABLE_TYPE,
        place.element(),
        "there is no column type for "
            + place.type()
            + "; give it a converter (@Convert), an association annotation, or mark it"
            + " @Transient.");
    return Optional.empty();
  }

  private static boolean isEnum(TypeMirror type) {
    return type.getKind() == TypeKind.DECLARED
        && ((DeclaredType) type).asElement().getKind() == ElementKind.ENUM;
  }

  private String javaName(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return javaName(((ArrayType) type).getComponentType()) + "[]";
    }
    if (type.getKind().isPrimitive()) {
      return type.getKind().name().toLowerCase(java.util.Locale.ROOT);
    }
    return type.getKind() == TypeKind.DECLARED
        ? ((javax.lang.model.element.TypeElement) ((DeclaredType) type).asElement())
            .getQualifiedName()
            .toString()
        : type.toString();
  }
}
