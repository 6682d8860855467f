package dev.limbeck;

import dev.limbeck.schema.SqlType;

/** The column types of PostgreSQL, by the names that its manual gives them. */
public final class Types {

  private Types() {}

  /** {@code boolean}; Java keeps that word for itself. */
  public static SqlType bool() {
    return SqlType.of("boolean");
  }

  /** {@code double precision}, 8 bytes. */
  public static SqlType doublePrecision() {
    return SqlType.of("double precision");
  }

  /** {@code bigint}. */
  public static SqlType bigint() {
    return SqlType.of("bigint");
  }

  /** {@code integer}. */
  public static SqlType integer() {
    return SqlType.of("integer");
  }

  /** {@code smallint}. */
  public static SqlType smallint() {
    return SqlType.of("smallint");
  }

  /** {@code text}. */
  public static SqlType text() {
    return SqlType.of("text");
  }

  /** {@code uuid}. */
  public static SqlType uuid() {
    return SqlType.of("uuid");
  }

  /** {@code bytea}. */
  public static SqlType bytea() {
    return SqlType.of("bytea");
  }

  /** {@code date}. */
  public static SqlType date() {
    return SqlType.of("date");
  }

  /** {@code real}. */
  public static SqlType real() {
    return SqlType.of("real");
  }

  /** {@code json}. */
  public static SqlType json() {
    return SqlType.of("json");
  }

  /** {@code jsonb}. */
  public static SqlType jsonb() {
    return SqlType.of("jsonb");
  }

  /** {@code oid}, which also names a large object. */
  public static SqlType oid() {
    return SqlType.of("oid");
  }

  /** {@code interval}. */
  public static SqlType interval() {
    return SqlType.of("interval");
  }

  /** {@code inet}. */
  public static SqlType inet() {
    return SqlType.of("inet");
  }

  /** {@code xml}. */
  public static SqlType xml() {
    return SqlType.of("xml");
  }

  /** {@code varchar} without a limit. */
  public static SqlType varchar() {
    return SqlType.of("varchar");
  }

  /** {@code numeric} of any precision. */
  public static SqlType numeric() {
    return SqlType.of("numeric");
  }

  /** {@code timestamp without time zone}, to the microsecond. */
  public static SqlType timestamp() {
    return SqlType.of("timestamp");
  }

  /** {@code timestamp with time zone}, to the microsecond. */
  public static SqlType timestamptz() {
    return SqlType.of("timestamptz");
  }

  /** {@code time without time zone}, to the microsecond. */
  public static SqlType time() {
    return SqlType.of("time");
  }

  /** {@code time with time zone}, to the microsecond. */
  public static SqlType timetz() {
    return SqlType.of("timetz");
  }

  /** {@code varchar(length)}: at most {@code length} characters. */
  public static SqlType varchar(int length) {
    return SqlType.of("varchar", Integer.toString(length));
  }

  /** {@code char(length)}: exactly {@code length} characters, padded with blanks. */
  public static SqlType character(int length) {
    return SqlType.of("char", Integer.toString(length));
  }

  /** {@code timestamp(precision)}: with {@code precision} digits after the second, 0 to 6. */
  public static SqlType timestamp(int precision) {
    return SqlType.of("timestamp", Integer.toString(precision));
  }

  /** {@code timestamptz(precision)}: with {@code precision} digits after the second, 0 to 6. */
  public static SqlType timestamptz(int precision) {
    return SqlType.of("timestamptz", Integer.toString(precision));
  }

  /** {@code time(precision)}: with {@code precision} digits after the second, 0 to 6. */
  public static SqlType time(int precision) {
    return SqlType.of("time", Integer.toString(precision));
  }

  /** {@code timetz(precision)}: with {@code precision} digits after the second, 0 to 6. */
  public static SqlType timetz(int precision) {
    return SqlType.of("timetz", Integer.toString(precision));
  }

  /** {@code numeric(precision,scale)}: so many digits in all, so many after the point. */
  public static SqlType numeric(int precision, int scale) {
    return SqlType.of("numeric", Integer.toString(precision), Integer.toString(scale));
  }

  /** The array of a type, such as {@code text[]}. */
  public static SqlType arrayOf(SqlType element) {
    return element.array();
  }

  /** Any other type as SQL spells it, such as {@code citext} or {@code geometry(Point,4326)}. */
  public static SqlType type(String sql) {
    return SqlType.parse(sql);
  }
}
