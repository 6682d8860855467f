package dev.limbeck.snapshot;

import java.util.Set;

/** The numbers of {@code java.sql.Types} and of Hibernate's {@code SqlTypes} that it adds. */
final class JdbcCodes {

  static final int BIT = -7;
  static final int TINYINT = -6;
  static final int SMALLINT = 5;
  static final int INTEGER = 4;
  static final int BIGINT = -5;
  static final int FLOAT = 6;
  static final int REAL = 7;
  static final int DOUBLE = 8;
  static final int NUMERIC = 2;
  static final int DECIMAL = 3;
  static final int CHAR = 1;
  static final int VARCHAR = 12;
  static final int LONGVARCHAR = -1;
  static final int NCHAR = -15;
  static final int NVARCHAR = -9;
  static final int LONGNVARCHAR = -16;
  static final int DATE = 91;
  static final int TIME = 92;
  static final int TIMESTAMP = 93;
  static final int TIME_WITH_TIMEZONE = 2013;
  static final int TIMESTAMP_WITH_TIMEZONE = 2014;
  static final int BINARY = -2;
  static final int VARBINARY = -3;
  static final int LONGVARBINARY = -4;
  static final int JAVA_OBJECT = 2000;
  static final int BLOB = 2004;
  static final int CLOB = 2005;
  static final int NCLOB = 2011;
  static final int BOOLEAN = 16;
  static final int SQLXML = 2009;
  static final int ARRAY = 2003;
  static final int UUID = 3000;
  static final int JSON = 3001;
  static final int INET = 3002;
  static final int TIMESTAMP_UTC = 3003;
  static final int MATERIALIZED_BLOB = 3004;
  static final int MATERIALIZED_CLOB = 3005;
  static final int MATERIALIZED_NCLOB = 3006;
  static final int TIME_UTC = 3007;
  static final int INSTANT = 3008;
  static final int LOCAL_DATE_TIME = 3009;
  static final int LOCAL_DATE = 3010;
  static final int LOCAL_TIME = 3011;
  static final int OFFSET_DATE_TIME = 3012;
  static final int OFFSET_TIME = 3013;
  static final int ZONED_DATE_TIME = 3014;
  static final int DURATION = 3015;
  static final int JSON_ARRAY = 3018;
  static final int XML_ARRAY = 3019;
  static final int INTERVAL_SECOND = 3100;
  static final int LONG32VARCHAR = 4001;
  static final int LONG32NVARCHAR = 4002;
  static final int LONG32VARBINARY = 4003;

  private static final Set<Integer> INTEGRAL = Set.of(TINYINT, SMALLINT, INTEGER, BIGINT);
  // Hibernate takes the longest ones for no text here.
  private static final Set<Integer> TEXTUAL =
      Set.of(CHAR, NCHAR, VARCHAR, NVARCHAR, LONGVARCHAR, LONGNVARCHAR, CLOB, NCLOB);

  private JdbcCodes() {}

  static boolean isIntegral(int code) {
    return INTEGRAL.contains(code);
  }

  static boolean isTextual(int code) {
    return TEXTUAL.contains(code);
  }
}
