package dev.limbeck.dialect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Values of PostgreSQL's own types, as text, the most demanding ones among them. */
final class SampleValues {

  private static final Map<String, List<String>> VALUES = new LinkedHashMap<>();

  static {
    put("smallint", "0", "1", "-7", "32767");
    put("integer", "0", "1", "-7", "2147483647");
    put("bigint", "0", "1", "-7", "9223372036854775807");
    put("numeric", "0", "1.25", "123456789012345678901234567890.5");
    put("numeric(10,2)", "0.00", "1.25", "99999999.99");
    put("real", "0", "1.25", "1e+30");
    put("double precision", "0", "1.25", "1.23456789012345e+300");
    put("money", "$0.00", "$1.25");
    put("text", "", "1", "a longer text than twenty characters", "t");
    put("varchar", "", "1", "a longer text than twenty characters", "t");
    put("varchar(10)", "", "1", "ten charac");
    put("varchar(20)", "", "1", "twenty characters!!!");
    put("char(10)", "1", "ten charac");
    put("boolean", "t", "f");
    put("date", "2026-01-15", "0044-03-15 BC");
    put("time", "10:30:00", "10:30:00.123456");
    put("timetz", "10:30:00+00", "10:30:00.123456+05");
    put("timestamp", "2026-01-15 10:30:00", "2026-01-15 10:30:00.123456");
    put("timestamp(3)", "2026-01-15 10:30:00", "2026-01-15 10:30:00.123");
    put("timestamptz", "2026-01-15 10:30:00+00", "2026-01-15 10:30:00.123456+00");
    put("interval", "01:30:00", "1 mon 3 days");
    put("uuid", "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11");
    put("json", "{\"b\": 1,  \"a\": 2}", "1");
    put("jsonb", "{\"a\": 2}", "1", "true");
    put("bytea", "\\x00ff");
    put("inet", "10.0.0.1", "10.0.0.1/8");
    put("cidr", "10.0.0.0/8");
    put("macaddr", "08:00:2b:01:02:03");
    put("macaddr8", "08:00:2b:01:02:03:04:05", "08:00:2b:ff:fe:01:02:03");
    put("bit(8)", "10101010");
    put("varbit", "1", "10101010", "101010101010");
    put("point", "(1,2)");
    put("tsvector", "'a'", "'a':1 'b':2");
    put("oid", "0", "4294967295");
    put("integer[]", "{}", "{1,2}");
    put("text[]", "{}", "{a,\"b c\"}");
  }

  private SampleValues() {}

  private static void put(String type, String... values) {
    VALUES.put(type, List.of(values));
  }

  /** The types, in the order in which a person would list them. */
  static List<String> types() {
    return List.copyOf(VALUES.keySet());
  }

  /** Whether a value of any type could stand in a column of this one as text. */
  static boolean isText(String type) {
    return type.equals("text") || type.contains("char");
  }

  static List<String> of(String type) {
    return VALUES.getOrDefault(type, List.of());
  }
}
