package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.type.TypeKind;

/** The column types that {@code @JdbcTypeCode} asks for. */
record JdbcTypeCodes(JavaTypes javaTypes, Findings findings) {

  // org.hibernate.type.SqlTypes and java.sql.Types, as PostgreSQL has them.
  private static final Map<Integer, String> PLAIN =
      Map.ofEntries(
          Map.entry(16, "boolean"),
          Map.entry(-7, "boolean"),
          Map.entry(-6, "smallint"),
          Map.entry(5, "smallint"),
          Map.entry(4, "integer"),
          Map.entry(-5, "bigint"),
          Map.entry(7, "real"),
          Map.entry(6, "double precision"),
          Map.entry(8, "double precision"),
          Map.entry(91, "date"),
          Map.entry(-2, "bytea"),
          Map.entry(-3, "bytea"),
          Map.entry(-4, "bytea"),
          Map.entry(4003, "bytea"),
          Map.entry(2004, "oid"),
          Map.entry(2005, "oid"),
          Map.entry(2011, "oid"),
          Map.entry(3000, "uuid"),
          Map.entry(3001, "jsonb"),
          Map.entry(3002, "inet"),
          Map.entry(2009, "xml"),
          Map.entry(4001, "text"),
          Map.entry(4002, "text"));

  private static final int CHAR = 1;
  private static final int NCHAR = -15;

  /** The type by the code; empty if there is no code. */
  Optional<BasicType> read(TypedPlace place, boolean isEnum) {
    Optional<Annotation> annotation = place.annotations().find(Hibernate.JDBC_TYPE_CODE);
    Optional<Integer> code = annotation.flatMap(found -> found.number("value"));
    if (code.isEmpty()) {
      return Optional.empty();
    }
    Optional<SqlType> type = type(code.get(), place);
    if (type.isEmpty()) {
      findings.add(
          Finding.UNSUPPORTED_ANNOTATION,
          place.element(),
          annotation.orElseThrow(),
          "value",
          "@JdbcTypeCode("
              + code.get()
              + ") is not a code whose column type is known; give the"
              + " type in @Column(columnDefinition = \"...\").");
      return Optional.of(BasicType.of(SqlType.of("text")));
    }
    return type.map(found -> new BasicType(found, check(found, place, isEnum)));
  }

  private Optional<ValueCheck> check(SqlType type, TypedPlace place, boolean isEnum) {
    // Since 7.2 Hibernate says so.
    if (isBoolean(place)
        && type.name().equals("char")
        && javaTypes.hibernate().isAtLeast(HibernateLevel.V7_2)) {
      return Optional.of(ValueCheck.OneOf.texts(List.of("F", "T")));
    }
    if (!isEnum) {
      return Optional.empty();
    }
    javax.lang.model.element.Element enumType =
        ((javax.lang.model.type.DeclaredType) place.type()).asElement();
    boolean isText = type.name().equals("varchar") || type.name().equals("char");
    return isText ? Optional.of(EnumTypes.names(enumType)) : EnumTypes.ordinals(enumType);
  }

  private Optional<SqlType> type(int code, TypedPlace place) {
    ColumnSettings settings = place.settings();
    int length = settings.length().orElse(defaultLength(place));
    return switch (code) {
      case 12, -9, -1, -16 -> Optional.of(JavaTypes.varchar(length));
      case CHAR, NCHAR -> Optional.of(SqlType.of("char", "" + charLength(place)));
      case 2, 3 -> Optional.of(javaTypes.sqlType(JavaTypes.Kind.DECIMAL, settings));
      case 92, 3007 -> Optional.of(javaTypes.sqlType(JavaTypes.Kind.TIME, settings));
      case 93 -> Optional.of(javaTypes.sqlType(JavaTypes.Kind.TIMESTAMP, settings));
      case 2014, 3003, 3008 -> Optional.of(javaTypes.sqlType(JavaTypes.Kind.TIMESTAMPTZ, settings));
      case 3100 -> Optional.of(SqlType.parse("interval second(6)"));
      default -> Optional.ofNullable(PLAIN.get(code)).map(SqlType::of);
    };
  }

  private static int defaultLength(TypedPlace place) {
    return isUuid(place) ? 36 : JavaTypes.DEFAULT_LENGTH;
  }

  private static int charLength(TypedPlace place) {
    return place.settings().length().orElse(isUuid(place) ? 36 : 1);
  }

  private static boolean isBoolean(TypedPlace place) {
    return place.type().getKind() == TypeKind.BOOLEAN
        || place.type().toString().equals("java.lang.Boolean");
  }

  private static boolean isUuid(TypedPlace place) {
    return place.type().toString().equals("java.util.UUID");
  }
}
