package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
  private final SnapshotOptions options;
  private final HibernateLevel hibernate;
  private final Findings findings;
  private final Converters converters;
  private final Registrations registrations;
  private final JavaTypes javaTypes;
  private final AskedTypes asked;
  private final PreferredTypes preferred;
  private final NamedEnums namedEnums;
  private final ColumnDefinition definitions;

  TypeReader(
      Elements elements,
      Types types,
      SnapshotOptions options,
      Findings findings,
      Converters converters,
      Registrations registrations,
      NamedEnums namedEnums) {
    this.elements = elements;
    this.types = types;
    this.options = options;
    this.hibernate = options.hibernate();
    this.preferred = new PreferredTypes(options);
    this.namedEnums = namedEnums;
    this.findings = findings;
    this.converters = converters;
    this.registrations = registrations;
    this.javaTypes = new JavaTypes(hibernate);
    this.asked = new AskedTypes(registrations, javaTypes, findings);
    this.definitions = new ColumnDefinition(findings);
  }

  /** The type of a value's column; empty, and reported, if it cannot be known. */
  Optional<BasicType> read(TypedPlace place) {
    Optional<String> definition = place.settings().definition();
    return definition.isEmpty() ? inferred(place) : defined(place, definition.get());
  }

  /** The type of an array of values. */
  SqlType array(SqlType element) {
    return preferred.array(element);
  }

  /** The type of a class of the platform. */
  TypeMirror named(String qualifiedName) {
    return elements.getTypeElement(qualifiedName).asType();
  }

  /** The type that one of Hibernate's descriptors, or one's own, is for. */
  Optional<TypeMirror> described(TypeMirror descriptor) {
    return new JavaTypeDescriptors(types).described(descriptor);
  }

  /** The type of a number, for a column that no attribute has. */
  TypeMirror integer() {
    return types.getPrimitiveType(TypeKind.INT);
  }

  /** What is kept of a time whose zone has a column of its own. */
  TypeMirror zoneless(TypeMirror time) {
    boolean hasDate = !TypeNames.of(time).equals("java.time.OffsetTime");
    String kept = hasDate ? "java.time.Instant" : "java.time.LocalTime";
    return elements.getTypeElement(kept).asType();
  }

  /** How a time is kept with its zone where nothing is said. */
  String zoneStorage() {
    return options.value(MappingOption.TIME_ZONE_STORAGE).toUpperCase(Locale.ROOT);
  }

  // The definition replaces the type, but neither the values that are allowed nor the width.
  private Optional<BasicType> defined(TypedPlace place, String definition) {
    Optional<SqlType> type =
        definitions
            .read(place.element(), place.settings(), definition)
            .map(ColumnDefinition.Parts::type);
    // A named enum is made all the same.
    TypeReader silent =
        new TypeReader(
            elements, types, options, new Findings(), converters, registrations, namedEnums);
    Optional<BasicType> inferred = silent.inferred(place);
    return type.map(
        found -> inferred.map(basic -> basic.withType(found)).orElse(BasicType.of(found)));
  }

  private Optional<BasicType> inferred(TypedPlace place) {
    Optional<Converters.Conversion> conversion = converters.find(place);
    Optional<BasicType> named = conversion.isPresent() ? Optional.empty() : namedEnums.read(place);
    if (named.isPresent()) {
      return named;
    }
    if (asked.refuses(place)) {
      return Optional.empty();
    }
    if (conversion.isEmpty()) {
      return unconverted(place);
    }
    Converters.Conversion found = conversion.get();
    if (found.builtIn().isEmpty()
        && TypeNames.isEnum(place.type())
        && hibernate.isAtLeast(HibernateLevel.V7_0)) {
      new EnumRules(findings).noteConverter(place);
    }
    return unconverted(place.withType(found.target()))
        .map(type -> type.withCheck(found.builtIn().or(() -> convertedCheck(place, type.type()))));
  }

  // Hibernate converts all of few values to find out which the column may have.
  private Optional<ValueCheck> convertedCheck(TypedPlace place, SqlType type) {
    boolean few =
        TypeNames.of(types.erasure(place.type())).endsWith("oolean")
            || (TypeNames.isEnum(place.type()) && hibernate.isAtLeast(HibernateLevel.V7_0));
    boolean checked =
        Set.of("char", "varchar", "text", "smallint", "integer", "bigint").contains(type.name())
            && type.dimensions() == 0;
    return few && checked ? Optional.of(new ValueCheck.Unknown()) : Optional.empty();
  }

  private Optional<BasicType> unconverted(TypedPlace place) {
    Optional<Integer> code = asked.code(place);
    if (TypeNames.isEnum(place.type())) {
      if (code.isEmpty() && options.is(MappingOption.NATIVE_ENUMS)) {
        return Optional.of(namedEnums.preferred(place));
      }
      if (code.isEmpty()) {
        new EnumRules(findings).checkValues(place);
      }
      return EnumTypes.read(place, code.orElseGet(() -> EnumTypes.code(place)));
    }
    Optional<BasicType> known = byJavaType(place, code);
    return known.isPresent() ? known : otherwise(place, code);
  }

  private Optional<BasicType> otherwise(TypedPlace place, Optional<Integer> code) {
    return code.flatMap(number -> unnamed(place, number))
        .or(() -> array(place))
        .or(() -> serialised(place))
        .or(() -> none(place));
  }

  private Optional<BasicType> byJavaType(TypedPlace place, Optional<Integer> code) {
    Optional<BasicType> chosen = preferred(place, code);
    if (chosen.isPresent()) {
      return chosen;
    }
    Optional<JavaType> described = asked.javaType(place);
    Optional<JavaType> java =
        described.isPresent() ? described : javaTypes.find(TypeNames.of(place.type()));
    return java.isPresent() ? column(place, java.get(), code) : Optional.empty();
  }

  // What the settings prefer, where the value itself asks for nothing.
  private Optional<BasicType> preferred(TypedPlace place, Optional<Integer> code) {
    boolean asks = code.isPresent() || asked.javaType(place).isPresent();
    boolean stored = place.annotations().has(Hibernate.TIME_ZONE_STORAGE);
    if (asks || stored) {
      return Optional.empty();
    }
    String name = TypeNames.of(place.type());
    Optional<JavaType> java = javaTypes.find(name);
    ColumnSettings settings =
        java.isPresent()
            ? new Temporals(javaTypes, new Findings()).settings(place, java.get())
            : place.settings();
    return preferred.read(name, settings);
  }

  private Optional<BasicType> column(TypedPlace place, JavaType java, Optional<Integer> code) {
    Temporals temporals = new Temporals(javaTypes, findings);
    JavaType timed = temporals.narrowed(place, java);
    ColumnSettings settings = temporals.settings(place, timed);
    int chosen =
        code.isPresent()
            ? code.get()
            : asked.registered(lob(place, temporals.stored(place, timed, zoneStorage())));
    new DigitRules(findings).check(place, chosen);
    JavaType sized = asked.sized(timed, chosen, TypeNames.of(place.type()));
    Optional<SqlType> type = ColumnTypes.find(chosen, sized, settings);
    return type.isPresent()
        ? Optional.of(BasicType.of(chosen, type.get(), settings).withCheck(truths(java, chosen)))
        : Optional.empty();
  }

  // Since 7.2 Hibernate converts a boolean in the smallest columns itself.
  private Optional<ValueCheck> truths(JavaType java, int code) {
    if (java.code() != JdbcCodes.BOOLEAN || !hibernate.isAtLeast(HibernateLevel.V7_2)) {
      return Optional.empty();
    }
    return switch (code) {
      case JdbcCodes.CHAR, JdbcCodes.NCHAR ->
          Optional.of(ValueCheck.OneOf.texts(List.of("F", "T")));
      case JdbcCodes.TINYINT -> Optional.of(new ValueCheck.OneOf(List.of("0", "1")));
      default -> Optional.empty();
    };
  }

  // Only what is a text or bytes anyway becomes a large object.
  private int lob(TypedPlace place, int code) {
    boolean isLob =
        place.annotations().has(Jpa.LOB)
            && (code == JdbcCodes.VARCHAR || code == JdbcCodes.VARBINARY);
    if (!isLob) {
      return code;
    }
    findings.add(
        Finding.LARGE_OBJECT,
        place.element(),
        "@Lob keeps a number here and the value in a large object elsewhere; for text or bytes"
            + " in the row itself leave it out and give @Column(length = 1000000000).");
    return code == JdbcCodes.VARCHAR ? JdbcCodes.CLOB : JdbcCodes.BLOB;
  }

  /** A Java type that Hibernate does not know, kept in a column of a type that is asked for. */
  private static Optional<BasicType> unnamed(TypedPlace place, int code) {
    return ColumnTypes.find(code, JavaType.of(JdbcCodes.JAVA_OBJECT), place.settings())
        .map(type -> BasicType.of(code, type, place.settings()));
  }

  private Optional<BasicType> array(TypedPlace place) {
    return component(place.type())
        .map(place.withoutFractions()::withType)
        .flatMap(
            element ->
                TypeNames.isEnum(element.type())
                    ? EnumTypes.read(element, EnumTypes.code(element))
                    : byJavaType(element, Optional.empty()).or(() -> serialised(element)))
        .map(element -> BasicType.of(preferred.array(element.type())));
  }

  private Optional<TypeMirror> component(TypeMirror type) {
    if (type.getKind() == TypeKind.ARRAY) {
      return Optional.of(((ArrayType) type).getComponentType());
    }
    boolean holds = CONTAINERS.contains(TypeNames.of(type));
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
    int code = lob(place, JdbcCodes.VARBINARY);
    if (code == JdbcCodes.VARBINARY) {
      findings.add(
          Finding.SERIALISED,
          place.element(),
          place.type()
              + " is kept as serialised Java in a bytea column; give it a converter (@Convert) or"
              + " make it an @Embeddable.");
    }
    return unnamed(place, code);
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
}
