package dev.limbeck;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The options in the URL of PostgreSQL's reactive driver in JDBC's words; those that mean nothing
 * there, such as the sizes of a pool, are left out.
 */
final class ReactiveOptions {

  private static final Map<String, String> NAMES =
      Map.of(
          "sslMode", "sslmode",
          "sslRootCert", "sslrootcert",
          "sslCert", "sslcert",
          "sslKey", "sslkey",
          "schema", "currentSchema",
          "applicationName", "ApplicationName",
          "options", "options");

  private ReactiveOptions() {}

  /** The URL with a query that JDBC's driver understands. */
  static String asJdbc(String url) {
    int query = url.indexOf('?');
    if (query < 0) {
      return url;
    }
    String kept =
        Stream.of(url.substring(query + 1).split("&"))
            .flatMap(option -> translated(option).stream())
            .collect(joining("&"));
    return url.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
  }

  private static Optional<String> translated(String option) {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    return Optional.ofNullable(NAMES.get(name))
        .map(known -> equals < 0 ? known : known + option.substring(equals));
  }
}
