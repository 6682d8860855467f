package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.Map;
import java.util.Optional;

/** The column type of each Java type that Hibernate knows without being told. */
record JavaTypes(HibernateLevel hibernate) {

  /** The length of a varchar where none is given. */
  static final int DEFAULT_LENGTH = 255;

  // PostgreSQL's longest varchar; Hibernate takes text above it.
  private static final int LONGEST_VARCHAR = 10_485_760;

  // Hibernate's user guide, "Basic types", and StandardBasicTypes; by binary name.
  private static final Map<String, Kind> KINDS =
      Map.ofEntries(
          Map.entry("boolean", Kind.BOOLEAN),
          Map.entry("java.lang.Boolean", Kind.BOOLEAN),
          Map.entry("byte", Kind.SMALLINT),
          Map.entry("java.lang.Byte", Kind.SMALLINT),
          Map.entry("short", Kind.SMALLINT),
          Map.entry("java.lang.Short", Kind.SMALLINT),
          Map.entry("int", Kind.INTEGER),
          Map.entry("java.lang.Integer", Kind.INTEGER),
          Map.entry("java.time.Year", Kind.INTEGER),
          Map.entry("long", Kind.BIGINT),
          Map.entry("java.lang.Long", Kind.BIGINT),
          Map.entry("float", Kind.FLOAT),
          Map.entry("java.lang.Float", Kind.FLOAT),
          Map.entry("double", Kind.DOUBLE),
          Map.entry("java.lang.Double", Kind.DOUBLE),
          Map.entry("char", Kind.CHARACTER),
          Map.entry("java.lang.Character", Kind.CHARACTER),
          Map.entry("java.lang.String", Kind.TEXT),
          Map.entry("char[]", Kind.TEXT),
          Map.entry("java.time.ZoneId", Kind.TEXT),
          Map.entry("java.util.TimeZone", Kind.TEXT),
          Map.entry("java.util.Locale", Kind.TEXT),
          Map.entry("java.lang.Class", Kind.TEXT),
          Map.entry("java.net.URL", Kind.TEXT),
          Map.entry("java.time.ZoneOffset", Kind.ZONE_OFFSET),
          Map.entry("java.util.Currency", Kind.CURRENCY),
          Map.entry("byte[]", Kind.BYTES),
          Map.entry("java.math.BigDecimal", Kind.DECIMAL),
          Map.entry("java.math.BigInteger", Kind.BIG_INTEGER),
          Map.entry("java.time.Duration", Kind.DURATION),
          Map.entry("java.time.LocalDate", Kind.DATE),
          Map.entry("java.sql.Date", Kind.DATE),
          Map.entry("java.time.LocalTime", Kind.TIME),
          Map.entry("java.sql.Time", Kind.TIME),
          Map.entry("java.time.OffsetTime", Kind.TIME),
          Map.entry("java.time.LocalDateTime", Kind.TIMESTAMP),
          Map.entry("java.util.Date", Kind.TIMESTAMP),
          Map.entry("java.util.Calendar", Kind.TIMESTAMP),
          Map.entry("java.util.GregorianCalendar", Kind.TIMESTAMP),
          Map.entry("java.sql.Timestamp", Kind.TIMESTAMP),
          Map.entry("java.time.Instant", Kind.TIMESTAMPTZ),
          Map.entry("java.time.OffsetDateTime", Kind.TIMESTAMPTZ),
          Map.entry("java.time.ZonedDateTime", Kind.TIMESTAMPTZ),
          Map.entry("java.util.UUID", Kind.UUID),
          Map.entry("java.net.InetAddress", Kind.INET),
          Map.entry("java.sql.Clob", Kind.LARGE_OBJECT),
          Map.entry("java.sql.NClob", Kind.LARGE_OBJECT),
          Map.entry("java.sql.Blob", Kind.LARGE_OBJECT));

  /** What a Java type is kept as, before lengths and precisions count. */
  enum Kind {
    BOOLEAN,
    SMALLINT,
    INTEGER,
    BIGINT,
    FLOAT,
    DOUBLE,
    CHARACTER,
    TEXT,
    ZONE_OFFSET,
    CURRENCY,
    BYTES,
    DECIMAL,
    BIG_INTEGER,
    DURATION,
    DATE,
    TIME,
    TIMESTAMP,
    TIMESTAMPTZ,
    UUID,
    INET,
    LARGE_OBJECT;

    boolean isTemporal() {
      return this == DATE || this == TIME || this == TIMESTAMP || this == TIMESTAMPTZ;
    }
  }

  Optional<Kind> kind(String javaType) {
    return Optional.ofNullable(KINDS.get(javaType));
  }

  /** The column type, with the lengths and precisions that the column asks for. */
  SqlType sqlType(Kind kind, ColumnSettings settings) {
    return switch (kind) {
      case FLOAT -> floating(settings, SqlType.of("real"));
      case DOUBLE -> floating(settings, SqlType.of("double precision"));
      case CHARACTER -> SqlType.of("char", "1");
      case TEXT -> varchar(settings.length().orElse(DEFAULT_LENGTH));
      case ZONE_OFFSET -> varchar(settings.length().orElse(6));
      case CURRENCY -> varchar(settings.length().orElse(3));
      case BYTES -> SqlType.of("bytea");
      case DECIMAL -> decimal(settings, 2);
      case BIG_INTEGER -> decimal(settings, 0);
      case DURATION -> numeric(settings.precision().orElse(21), settings.scale().orElse(0));
      case TIME -> SqlType.of("time", "" + settings.secondPrecision().orElse(timeDigits()));
      case TIMESTAMP -> SqlType.of("timestamp", "" + settings.secondPrecision().orElse(6));
      case TIMESTAMPTZ -> SqlType.of("timestamptz", "" + settings.secondPrecision().orElse(6));
      case LARGE_OBJECT -> SqlType.of("oid");
      case BOOLEAN, SMALLINT, INTEGER, BIGINT, DATE, UUID, INET -> plain(kind);
    };
  }

  static SqlType varchar(int length) {
    return length > LONGEST_VARCHAR ? SqlType.of("text") : SqlType.of("varchar", "" + length);
  }

  private int timeDigits() {
    return hibernate.isAtLeast(HibernateLevel.V7_0) ? 0 : 6;
  }

  private static SqlType plain(Kind kind) {
    return SqlType.of(kind.name().toLowerCase(java.util.Locale.ROOT));
  }

  // A scale without a precision says nothing to Hibernate.
  private static SqlType decimal(ColumnSettings settings, int defaultScale) {
    return settings
        .precision()
        .map(precision -> numeric(precision, settings.scale().orElse(0)))
        .orElse(numeric(38, defaultScale));
  }

  private static SqlType numeric(int precision, int scale) {
    return SqlType.of("numeric", "" + precision, "" + scale);
  }

  // Decimal digits become binary ones; up to 24 of them fit a real.
  private static SqlType floating(ColumnSettings settings, SqlType otherwise) {
    return settings
        .precision()
        .map(digits -> (int) Math.ceil(digits * Math.log(10) / Math.log(2)))
        .map(bits -> SqlType.of(bits <= 24 ? "real" : "double precision"))
        .orElse(otherwise);
  }
}
