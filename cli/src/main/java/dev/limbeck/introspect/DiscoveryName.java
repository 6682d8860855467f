package dev.limbeck.introspect;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table's name on its way through SchemaCrawler, which strips blanks and cannot tell a dot in a
 * name from one between names: {@code n2200.t7573657273}, the schema's OID and the name's UTF-8
 * bytes.
 */
record DiscoveryName(long namespace, String name) {

  /** The schema {@code n} as SchemaCrawler gets to see it. */
  static final String SCHEMA_SQL = "concat('n', n.oid)";

  /** The name of a row {@code c} of {@code pg_class} as SchemaCrawler gets to see it. */
  static final String TABLE_SQL = "concat('t', encode(convert_to(c.relname::text, 'UTF8'), 'hex'))";

  private static final Pattern TEXT = Pattern.compile("n(\\d+)\\.t([0-9a-f]+)");

  /** Reads the full name of a table; empty for anything else. */
  static Optional<DiscoveryName> parse(String fullName) {
    Matcher matcher = TEXT.matcher(fullName.replace("\"", ""));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    byte[] bytes = HexFormat.of().parseHex(matcher.group(2));
    String name = new String(bytes, StandardCharsets.UTF_8);
    return Optional.of(new DiscoveryName(Long.parseLong(matcher.group(1)), name));
  }
}
