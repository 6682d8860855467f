package dev.limbeck.introspect;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an introspection looks at.
 *
 * @param schemas the schemas to look at besides the connection's current one; those that do not
 *     exist are simply not there
 * @param includeTables what a table's name must match in full, {@code users} or {@code
 *     sales.users}; empty for every name
 * @param excludeTables what a table's name must not match in full; it goes for free sequences too
 */
public record IntrospectionOptions(
    List<String> schemas, Optional<Pattern> includeTables, Optional<Pattern> excludeTables) {

  /** Everything in the connection's current schema. */
  public static final IntrospectionOptions DEFAULTS =
      new IntrospectionOptions(List.of(), Optional.empty(), Optional.empty());

  public IntrospectionOptions {
    schemas = List.copyOf(schemas);
  }

  public IntrospectionOptions withSchemas(List<String> names) {
    return new IntrospectionOptions(names, includeTables, excludeTables);
  }

  public IntrospectionOptions withIncludeTables(Pattern pattern) {
    return new IntrospectionOptions(schemas, Optional.of(pattern), excludeTables);
  }

  public IntrospectionOptions withExcludeTables(Pattern pattern) {
    return new IntrospectionOptions(schemas, includeTables, Optional.of(pattern));
  }
}
