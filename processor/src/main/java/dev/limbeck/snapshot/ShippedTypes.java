package dev.limbeck.snapshot;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * What Hibernate's own descriptors of types say, which {@code @JdbcType} and {@code @JavaType}
 * name; and a class that extends one of them, where it leaves the column's type alone.
 */
final class ShippedTypes {

  private static final String JDBC = "org.hibernate.type.descriptor.jdbc.";
  private static final String JAVA = "org.hibernate.type.descriptor.java.";
  private static final String DIALECT = "org.hibernate.dialect.";

  // By simple name; those of one database have their package in front.
  private static final Map<String, Integer> CODES =
      Map.ofEntries(
          Map.entry(JDBC + "BigIntJdbcType", JdbcCodes.BIGINT),
          Map.entry(JDBC + "BinaryJdbcType", JdbcCodes.BINARY),
          Map.entry(JDBC + "BlobJdbcType", JdbcCodes.BLOB),
          Map.entry(JDBC + "BooleanJdbcType", JdbcCodes.BOOLEAN),
          Map.entry(JDBC + "CharJdbcType", JdbcCodes.CHAR),
          Map.entry(JDBC + "ClobJdbcType", JdbcCodes.CLOB),
          Map.entry(JDBC + "DateJdbcType", JdbcCodes.DATE),
          Map.entry(JDBC + "DecimalJdbcType", JdbcCodes.DECIMAL),
          Map.entry(JDBC + "DoubleJdbcType", JdbcCodes.DOUBLE),
          Map.entry(JDBC + "DurationJdbcType", JdbcCodes.DURATION),
          Map.entry(JDBC + "FloatJdbcType", JdbcCodes.FLOAT),
          Map.entry(JDBC + "InstantAsTimestampJdbcType", JdbcCodes.TIMESTAMP),
          Map.entry(
              JDBC + "InstantAsTimestampWithTimeZoneJdbcType", JdbcCodes.TIMESTAMP_WITH_TIMEZONE),
          Map.entry(JDBC + "InstantJdbcType", JdbcCodes.INSTANT),
          Map.entry(JDBC + "IntegerJdbcType", JdbcCodes.INTEGER),
          Map.entry(JDBC + "LocalDateJdbcType", JdbcCodes.LOCAL_DATE),
          Map.entry(JDBC + "LocalDateTimeJdbcType", JdbcCodes.LOCAL_DATE_TIME),
          Map.entry(JDBC + "LocalTimeJdbcType", JdbcCodes.LOCAL_TIME),
          Map.entry(JDBC + "LongNVarcharJdbcType", JdbcCodes.LONGNVARCHAR),
          Map.entry(JDBC + "LongVarbinaryJdbcType", JdbcCodes.LONGVARBINARY),
          Map.entry(JDBC + "LongVarcharJdbcType", JdbcCodes.LONGVARCHAR),
          Map.entry(JDBC + "NCharJdbcType", JdbcCodes.NCHAR),
          Map.entry(JDBC + "NClobJdbcType", JdbcCodes.NCLOB),
          Map.entry(JDBC + "NVarcharJdbcType", JdbcCodes.NVARCHAR),
          Map.entry(JDBC + "NumericJdbcType", JdbcCodes.NUMERIC),
          Map.entry(JDBC + "OffsetDateTimeJdbcType", JdbcCodes.OFFSET_DATE_TIME),
          Map.entry(JDBC + "OffsetTimeJdbcType", JdbcCodes.OFFSET_TIME),
          Map.entry(JDBC + "RealJdbcType", JdbcCodes.REAL),
          Map.entry(JDBC + "SmallIntJdbcType", JdbcCodes.SMALLINT),
          Map.entry(JDBC + "TimeJdbcType", JdbcCodes.TIME),
          Map.entry(JDBC + "TimeUtcAsJdbcTimeJdbcType", JdbcCodes.TIME_UTC),
          Map.entry(JDBC + "TimeUtcAsOffsetTimeJdbcType", JdbcCodes.TIME_UTC),
          Map.entry(JDBC + "TimeWithTimeZoneJdbcType", JdbcCodes.TIME_WITH_TIMEZONE),
          Map.entry(JDBC + "TimestampJdbcType", JdbcCodes.TIMESTAMP),
          Map.entry(JDBC + "TimestampUtcAsInstantJdbcType", JdbcCodes.TIMESTAMP_UTC),
          Map.entry(JDBC + "TimestampUtcAsJdbcTimestampJdbcType", JdbcCodes.TIMESTAMP_UTC),
          Map.entry(JDBC + "TimestampUtcAsOffsetDateTimeJdbcType", JdbcCodes.TIMESTAMP_UTC),
          Map.entry(JDBC + "TimestampWithTimeZoneJdbcType", JdbcCodes.TIMESTAMP_WITH_TIMEZONE),
          Map.entry(JDBC + "TinyIntAsSmallIntJdbcType", JdbcCodes.SMALLINT),
          Map.entry(JDBC + "TinyIntJdbcType", JdbcCodes.TINYINT),
          Map.entry(JDBC + "UUIDJdbcType", JdbcCodes.UUID),
          Map.entry(JDBC + "UuidAsBinaryJdbcType", JdbcCodes.BINARY),
          Map.entry(JDBC + "VarbinaryJdbcType", JdbcCodes.VARBINARY),
          Map.entry(JDBC + "VarcharJdbcType", JdbcCodes.VARCHAR),
          Map.entry(JDBC + "XmlJdbcType", JdbcCodes.SQLXML),
          Map.entry(JDBC + "JsonJdbcType", JdbcCodes.JSON),
          Map.entry(JDBC + "ZonedDateTimeJdbcType", JdbcCodes.ZONED_DATE_TIME),
          Map.entry(DIALECT + "type.PostgreSQLCastingInetJdbcType", JdbcCodes.INET),
          Map.entry(DIALECT + "PostgreSQLCastingInetJdbcType", JdbcCodes.INET),
          Map.entry(DIALECT + "type.PostgreSQLInetJdbcType", JdbcCodes.INET),
          Map.entry(DIALECT + "PostgreSQLInetJdbcType", JdbcCodes.INET),
          Map.entry(
              DIALECT + "type.PostgreSQLCastingIntervalSecondJdbcType", JdbcCodes.INTERVAL_SECOND),
          Map.entry(DIALECT + "PostgreSQLCastingIntervalSecondJdbcType", JdbcCodes.INTERVAL_SECOND),
          Map.entry(DIALECT + "type.PostgreSQLIntervalSecondJdbcType", JdbcCodes.INTERVAL_SECOND),
          Map.entry(DIALECT + "PostgreSQLIntervalSecondJdbcType", JdbcCodes.INTERVAL_SECOND),
          Map.entry(DIALECT + "type.PostgreSQLCastingJsonJdbcType", JdbcCodes.JSON),
          Map.entry(DIALECT + "PostgreSQLCastingJsonJdbcType", JdbcCodes.JSON),
          Map.entry(DIALECT + "type.PostgreSQLJsonPGObjectJsonbType", JdbcCodes.JSON),
          Map.entry(DIALECT + "PostgreSQLJsonPGObjectJsonbType", JdbcCodes.JSON),
          Map.entry(DIALECT + "type.PostgreSQLUUIDJdbcType", JdbcCodes.UUID),
          Map.entry(DIALECT + "PostgreSQLUUIDJdbcType", JdbcCodes.UUID));

  private static final Map<String, String> JAVA_TYPES =
      Map.ofEntries(
          Map.entry(JAVA + "BigDecimalJavaType", "java.math.BigDecimal"),
          Map.entry(JAVA + "BigIntegerJavaType", "java.math.BigInteger"),
          Map.entry(JAVA + "BlobJavaType", "java.sql.Blob"),
          Map.entry(JAVA + "BooleanJavaType", "boolean"),
          Map.entry(JAVA + "ByteJavaType", "byte"),
          Map.entry(JAVA + "CalendarDateJavaType", "java.sql.Date"),
          Map.entry(JAVA + "CalendarJavaType", "java.util.Calendar"),
          Map.entry(JAVA + "CalendarTimeJavaType", "java.sql.Time"),
          Map.entry(JAVA + "CharacterJavaType", "char"),
          Map.entry(JAVA + "CharacterArrayJavaType", "char[]"),
          Map.entry(JAVA + "ByteArrayJavaType", "byte[]"),
          Map.entry(JAVA + "ClassJavaType", "java.lang.Class"),
          Map.entry(JAVA + "ClobJavaType", "java.sql.Clob"),
          Map.entry(JAVA + "CurrencyJavaType", "java.util.Currency"),
          Map.entry(JAVA + "DateJavaType", "java.util.Date"),
          Map.entry(JAVA + "DoubleJavaType", "double"),
          Map.entry(JAVA + "DurationJavaType", "java.time.Duration"),
          Map.entry(JAVA + "FloatJavaType", "float"),
          Map.entry(JAVA + "InetAddressJavaType", "java.net.InetAddress"),
          Map.entry(JAVA + "InstantJavaType", "java.time.Instant"),
          Map.entry(JAVA + "IntegerJavaType", "int"),
          Map.entry(JAVA + "JdbcDateJavaType", "java.sql.Date"),
          Map.entry(JAVA + "JdbcTimeJavaType", "java.sql.Time"),
          Map.entry(JAVA + "JdbcTimestampJavaType", "java.sql.Timestamp"),
          Map.entry(JAVA + "LocalDateJavaType", "java.time.LocalDate"),
          Map.entry(JAVA + "LocalDateTimeJavaType", "java.time.LocalDateTime"),
          Map.entry(JAVA + "LocalTimeJavaType", "java.time.LocalTime"),
          Map.entry(JAVA + "LocaleJavaType", "java.util.Locale"),
          Map.entry(JAVA + "LongJavaType", "long"),
          Map.entry(JAVA + "NClobJavaType", "java.sql.NClob"),
          Map.entry(JAVA + "OffsetDateTimeJavaType", "java.time.OffsetDateTime"),
          Map.entry(JAVA + "OffsetTimeJavaType", "java.time.OffsetTime"),
          Map.entry(JAVA + "PrimitiveByteArrayJavaType", "byte[]"),
          Map.entry(JAVA + "PrimitiveCharacterArrayJavaType", "char[]"),
          Map.entry(JAVA + "ShortJavaType", "short"),
          Map.entry(JAVA + "StringJavaType", "java.lang.String"),
          Map.entry(JAVA + "TimeZoneJavaType", "java.util.TimeZone"),
          Map.entry(JAVA + "UUIDJavaType", "java.util.UUID"),
          Map.entry(JAVA + "UrlJavaType", "java.net.URL"),
          Map.entry(JAVA + "YearJavaType", "java.time.Year"),
          Map.entry(JAVA + "ZoneIdJavaType", "java.time.ZoneId"),
          Map.entry(JAVA + "ZoneOffsetJavaType", "java.time.ZoneOffset"),
          Map.entry(JAVA + "ZonedDateTimeJavaType", "java.time.ZonedDateTime"));

  // What decides the column of a class that has one of these of its own.
  private static final Set<String> DECIDING =
      Set.of(
          "getDdlTypeCode",
          "getDefaultSqlTypeCode",
          "getJdbcTypeCode",
          "getRecommendedJdbcType",
          "getDefaultSqlLength",
          "getDefaultSqlPrecision",
          "getDefaultSqlScale",
          "getCheckCondition",
          "resolveIndicatedType");

  private ShippedTypes() {}

  /** The code of a descriptor that {@code @JdbcType} names. */
  static Optional<Integer> code(TypeMirror descriptor) {
    return find(CODES, descriptor);
  }

  /** The Java type whose columns those of a descriptor that {@code @JavaType} names are like. */
  static Optional<String> javaType(TypeMirror descriptor) {
    return find(JAVA_TYPES, descriptor);
  }

  private static <T> Optional<T> find(Map<String, T> known, TypeMirror descriptor) {
    if (descriptor.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    TypeElement type = (TypeElement) ((DeclaredType) descriptor).asElement();
    T found = known.get(type.getQualifiedName().toString());
    if (found != null) {
      return Optional.of(found);
    }
    boolean decides =
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.METHOD)
            .anyMatch(member -> DECIDING.contains(member.getSimpleName().toString()));
    return decides ? Optional.empty() : find(known, type.getSuperclass());
  }
}
