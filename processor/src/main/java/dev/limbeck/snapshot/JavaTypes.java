package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.Map;
import java.util.Optional;

/** What Hibernate makes of each Java type that it knows without being told, by its name. */
record JavaTypes(HibernateLevel hibernate) {

  /** The length of a varchar where none is given. */
  static final int DEFAULT_LENGTH = 255;

  // PostgreSQL's longest varchar; Hibernate takes text above it.
  private static final int LONGEST_VARCHAR = 10_485_760;
  private static final int DECIMAL_DIGITS = 38;
  private static final int MICROSECONDS = 6;

  // Hibernate's user guide, "Basic types", and the classes of org.hibernate.type.descriptor.java.
  private static final Map<String, JavaType> TYPES =
      Map.ofEntries(
          Map.entry("boolean", new JavaType(JdbcCodes.BOOLEAN, 1, 1, 0)),
          Map.entry("byte", new JavaType(JdbcCodes.TINYINT, 1, 3, 0)),
          Map.entry("short", new JavaType(JdbcCodes.SMALLINT, 6, 5, 0)),
          Map.entry("int", new JavaType(JdbcCodes.INTEGER, 11, 10, 0)),
          Map.entry("long", new JavaType(JdbcCodes.BIGINT, 20, 19, 0)),
          Map.entry("float", new JavaType(JdbcCodes.FLOAT, 14, 8, 2)),
          Map.entry("double", new JavaType(JdbcCodes.DOUBLE, 24, 17, 2)),
          Map.entry("char", new JavaType(JdbcCodes.CHAR, 1, 3, 0)),
          Map.entry("java.math.BigDecimal", new JavaType(JdbcCodes.NUMERIC, 40, DECIMAL_DIGITS, 2)),
          Map.entry("java.math.BigInteger", new JavaType(JdbcCodes.NUMERIC, 39, DECIMAL_DIGITS, 0)),
          Map.entry("java.lang.String", JavaType.text(DEFAULT_LENGTH)),
          Map.entry("char[]", JavaType.text(DEFAULT_LENGTH)),
          Map.entry("java.time.ZoneId", JavaType.text(DEFAULT_LENGTH)),
          Map.entry("java.util.TimeZone", JavaType.text(DEFAULT_LENGTH)),
          Map.entry("java.util.Locale", JavaType.text(DEFAULT_LENGTH)),
          Map.entry("java.lang.Class", JavaType.text(DEFAULT_LENGTH)),
          Map.entry("java.net.URL", JavaType.text(DEFAULT_LENGTH)),
          Map.entry("java.time.ZoneOffset", JavaType.text(6)),
          Map.entry("java.util.Currency", JavaType.text(3)),
          Map.entry("java.time.Year", JavaType.of(JdbcCodes.INTEGER)),
          Map.entry("java.time.Duration", new JavaType(JdbcCodes.DURATION, DEFAULT_LENGTH, 21, 0)),
          Map.entry("java.time.LocalDate", JavaType.of(JdbcCodes.DATE)),
          Map.entry("java.sql.Date", JavaType.of(JdbcCodes.DATE)),
          Map.entry("java.time.LocalDateTime", timestamp(JdbcCodes.TIMESTAMP)),
          Map.entry("java.util.Date", timestamp(JdbcCodes.TIMESTAMP)),
          Map.entry("java.util.Calendar", timestamp(JdbcCodes.TIMESTAMP)),
          Map.entry("java.sql.Timestamp", timestamp(JdbcCodes.TIMESTAMP)),
          Map.entry("java.time.Instant", timestamp(JdbcCodes.TIMESTAMP_UTC)),
          Map.entry("java.time.OffsetDateTime", timestamp(JdbcCodes.TIMESTAMP_WITH_TIMEZONE)),
          Map.entry("java.time.ZonedDateTime", timestamp(JdbcCodes.TIMESTAMP_WITH_TIMEZONE)),
          Map.entry("java.util.UUID", JavaType.of(JdbcCodes.UUID)),
          Map.entry("java.net.InetAddress", new JavaType(JdbcCodes.INET, 19, 19, 2)),
          Map.entry("byte[]", JavaType.of(JdbcCodes.VARBINARY)),
          Map.entry("java.sql.Clob", JavaType.of(JdbcCodes.CLOB)),
          Map.entry("java.sql.NClob", JavaType.of(JdbcCodes.NCLOB)),
          Map.entry("java.sql.Blob", JavaType.of(JdbcCodes.BLOB)));

  // Those whose digits of a second differ between releases.
  private static final Map<String, Integer> TIMES =
      Map.of(
          "java.time.LocalTime", JdbcCodes.TIME,
          "java.sql.Time", JdbcCodes.TIME,
          "java.time.OffsetTime", JdbcCodes.TIME);

  // Before 7.1.
  private static final Map<String, JavaType> OLD =
      Map.of(
          "float", new JavaType(JdbcCodes.FLOAT, 14, 24, 2),
          "double", new JavaType(JdbcCodes.DOUBLE, 24, 53, 2));

  private static final Map<String, String> UNBOXED =
      Map.of(
          "java.lang.Boolean", "boolean",
          "java.lang.Byte", "byte",
          "java.lang.Short", "short",
          "java.lang.Integer", "int",
          "java.lang.Long", "long",
          "java.lang.Float", "float",
          "java.lang.Double", "double",
          "java.lang.Character", "char");

  Optional<JavaType> find(String name) {
    Integer time = TIMES.get(name);
    if (time != null) {
      return Optional.of(time(time));
    }
    // Since 7.3 only Calendar itself is known.
    if (name.equals("java.util.GregorianCalendar") && !hibernate.isAtLeast(HibernateLevel.V7_3)) {
      return Optional.of(timestamp(JdbcCodes.TIMESTAMP));
    }
    String plain = UNBOXED.getOrDefault(name, name);
    boolean isOld = !hibernate.isAtLeast(HibernateLevel.V7_1) && OLD.containsKey(plain);
    return Optional.ofNullable((isOld ? OLD : TYPES).get(plain));
  }

  /** A time of the day. */
  JavaType time(int code) {
    return JavaType.time(code, hibernate.isAtLeast(HibernateLevel.V7_0) ? 0 : MICROSECONDS);
  }

  private static JavaType timestamp(int code) {
    return JavaType.time(code, MICROSECONDS);
  }

  static SqlType varchar(int length) {
    return length > LONGEST_VARCHAR ? SqlType.of("text") : SqlType.of("varchar", "" + length);
  }
}
