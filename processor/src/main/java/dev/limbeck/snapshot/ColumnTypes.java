package dev.limbeck.snapshot;

import dev.limbeck.schema.SqlType;
import java.util.Map;
import java.util.Optional;

/** PostgreSQL's type for each code, with the lengths and digits that a column asks for. */
final class ColumnTypes {

  private static final int LONG_LENGTH = 32_600; // Hibernate's Length.LONG
  private static final int MICROSECONDS = 6;
  private static final int SINGLE_BITS = 24;
  private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

  private static final Map<Integer, SqlType> PLAIN =
      Map.ofEntries(
          Map.entry(JdbcCodes.BOOLEAN, SqlType.of("boolean")),
          Map.entry(JdbcCodes.BIT, SqlType.of("boolean")),
          Map.entry(JdbcCodes.TINYINT, SqlType.of("smallint")),
          Map.entry(JdbcCodes.SMALLINT, SqlType.of("smallint")),
          Map.entry(JdbcCodes.INTEGER, SqlType.of("integer")),
          Map.entry(JdbcCodes.BIGINT, SqlType.of("bigint")),
          Map.entry(JdbcCodes.REAL, SqlType.of("real")),
          Map.entry(JdbcCodes.DATE, SqlType.of("date")),
          Map.entry(JdbcCodes.LOCAL_DATE, SqlType.of("date")),
          Map.entry(JdbcCodes.BINARY, SqlType.of("bytea")),
          Map.entry(JdbcCodes.VARBINARY, SqlType.of("bytea")),
          Map.entry(JdbcCodes.LONGVARBINARY, SqlType.of("bytea")),
          Map.entry(JdbcCodes.LONG32VARBINARY, SqlType.of("bytea")),
          Map.entry(JdbcCodes.JAVA_OBJECT, SqlType.of("bytea")),
          Map.entry(JdbcCodes.BLOB, SqlType.of("oid")),
          Map.entry(JdbcCodes.CLOB, SqlType.of("oid")),
          Map.entry(JdbcCodes.NCLOB, SqlType.of("oid")),
          Map.entry(JdbcCodes.MATERIALIZED_BLOB, SqlType.of("oid")),
          Map.entry(JdbcCodes.MATERIALIZED_CLOB, SqlType.of("oid")),
          Map.entry(JdbcCodes.MATERIALIZED_NCLOB, SqlType.of("oid")),
          Map.entry(JdbcCodes.LONG32VARCHAR, SqlType.of("text")),
          Map.entry(JdbcCodes.LONG32NVARCHAR, SqlType.of("text")),
          Map.entry(JdbcCodes.UUID, SqlType.of("uuid")),
          Map.entry(JdbcCodes.INET, SqlType.of("inet")),
          Map.entry(JdbcCodes.SQLXML, SqlType.of("xml")),
          Map.entry(JdbcCodes.XML_ARRAY, SqlType.of("xml")),
          Map.entry(JdbcCodes.JSON, SqlType.of("jsonb")),
          Map.entry(JdbcCodes.JSON_ARRAY, SqlType.of("jsonb")));

  private ColumnTypes() {}

  /** The type; empty if PostgreSQL has none for the code that Hibernate can know. */
  static Optional<SqlType> find(int code, JavaType java, ColumnSettings settings) {
    SqlType plain = PLAIN.get(code);
    return plain == null ? sized(code, java, settings) : Optional.of(plain);
  }

  private static Optional<SqlType> sized(int code, JavaType java, ColumnSettings settings) {
    return Optional.ofNullable(
        switch (code) {
          case JdbcCodes.CHAR, JdbcCodes.NCHAR -> SqlType.of("char", "" + length(java, settings));
          case JdbcCodes.VARCHAR, JdbcCodes.NVARCHAR -> JavaTypes.varchar(length(java, settings));
          case JdbcCodes.LONGVARCHAR, JdbcCodes.LONGNVARCHAR ->
              JavaTypes.varchar(written(settings).orElse(LONG_LENGTH));
          case JdbcCodes.FLOAT, JdbcCodes.DOUBLE -> floating(java, settings);
          case JdbcCodes.NUMERIC, JdbcCodes.DECIMAL, JdbcCodes.DURATION -> numeric(java, settings);
          case JdbcCodes.TIME, JdbcCodes.TIME_UTC, JdbcCodes.LOCAL_TIME ->
              time("time", java, settings);
          case JdbcCodes.TIME_WITH_TIMEZONE, JdbcCodes.OFFSET_TIME ->
              time("timetz", java, settings);
          case JdbcCodes.TIMESTAMP, JdbcCodes.LOCAL_DATE_TIME, JdbcCodes.INSTANT ->
              time("timestamp", java, settings);
          case JdbcCodes.TIMESTAMP_WITH_TIMEZONE,
              JdbcCodes.TIMESTAMP_UTC,
              JdbcCodes.OFFSET_DATE_TIME,
              JdbcCodes.ZONED_DATE_TIME ->
              time("timestamptz", java, settings);
          case JdbcCodes.INTERVAL_SECOND ->
              SqlType.of("interval second", "" + settings.scale().orElse(MICROSECONDS));
          default -> null;
        });
  }

  private static int length(JavaType java, ColumnSettings settings) {
    return written(settings).orElse(java.length());
  }

  // Hibernate cannot tell its default of 255 from one that is written.
  private static Optional<Integer> written(ColumnSettings settings) {
    return settings.length().filter(length -> length != JavaTypes.DEFAULT_LENGTH);
  }

  // Decimal digits become binary ones; up to 24 of them fit a real.
  private static SqlType floating(JavaType java, ColumnSettings settings) {
    int bits =
        settings
            .precision()
            .map(digits -> (int) Math.ceil(digits * BITS_PER_DIGIT))
            .orElse(java.bits());
    return SqlType.of(bits <= SINGLE_BITS ? "real" : "double precision");
  }

  // A scale without a precision says nothing to Hibernate.
  private static SqlType numeric(JavaType java, ColumnSettings settings) {
    int digits = settings.precision().orElse(java.digits());
    int scale = settings.precision().isPresent() ? settings.scale().orElse(0) : java.scale();
    return SqlType.of("numeric", "" + digits, "" + scale);
  }

  private static SqlType time(String name, JavaType java, ColumnSettings settings) {
    return SqlType.of(name, "" + settings.secondPrecision().orElse(java.digits()));
  }
}
