package dev.limbeck.dialect;

import dev.limbeck.operation.SqlValue;
import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which types PostgreSQL turns into which by itself when a value is assigned; {@code alter column
 * ... type} does no more without {@code using}.
 */
final class AssignmentCasts {

  // pg_cast, castcontext 'a' and 'i'. A string type takes any value, through its text.
  private static final Set<String> STRINGS =
      Set.of("text", "varchar", "char", "bpchar", "name", "citext");
  private static final List<Set<String>> FAMILIES =
      List.of(
          Set.of("smallint", "integer", "bigint", "numeric", "real", "double precision"),
          Set.of("date", "timestamp", "timestamptz"),
          Set.of("bit", "varbit"),
          Set.of("json", "jsonb"),
          Set.of("inet", "cidr"),
          Set.of("macaddr", "macaddr8"));
  private static final Map<String, Set<String>> OTHERS =
      Map.ofEntries(
          Map.entry("text", Set.of("\"char\"")),
          Map.entry("varchar", Set.of("\"char\"")),
          Map.entry("char", Set.of("\"char\"")),
          Map.entry("timestamp", Set.of("time")),
          Map.entry("timestamptz", Set.of("time", "timetz")),
          Map.entry("time", Set.of("timetz", "interval")),
          Map.entry("timetz", Set.of("time")),
          Map.entry("interval", Set.of("time")),
          Map.entry("smallint", Set.of("oid")),
          Map.entry("integer", Set.of("oid", "money")),
          Map.entry("bigint", Set.of("oid", "money")),
          Map.entry("numeric", Set.of("money")),
          Map.entry("money", Set.of("numeric")),
          Map.entry("oid", Set.of("integer", "bigint")));
  private static final Set<String> ALONE =
      Set.of("boolean", "uuid", "bytea", "xml", "tsvector", "tsquery", "point", "hstore");

  // What Literals makes of a value; a null or a text takes the type of its place.
  private static final Map<SqlValue.Kind, Set<String>> LITERALS =
      Map.of(
          SqlValue.Kind.BOOLEAN, Set.of("boolean"),
          SqlValue.Kind.NUMBER, Set.of("integer", "bigint", "numeric"),
          SqlValue.Kind.DOUBLE, Set.of("double precision"),
          SqlValue.Kind.BYTES, Set.of("bytea"),
          SqlValue.Kind.UUID, Set.of("uuid"),
          SqlValue.Kind.DATE, Set.of("date"),
          SqlValue.Kind.TIME, Set.of("time"),
          SqlValue.Kind.TIMESTAMP, Set.of("timestamp"),
          SqlValue.Kind.TIMESTAMP_WITH_TIME_ZONE, Set.of("timestamptz"));

  private AssignmentCasts() {}

  static boolean reach(SqlType from, SqlType to) {
    boolean toString = to.dimensions() == 0 && STRINGS.contains(to.name());
    if (toString) {
      return true;
    }
    boolean bothArrays = (from.dimensions() > 0) == (to.dimensions() > 0);
    return bothArrays && reach(from.name(), to.name());
  }

  /** Whether a column of the type takes a value of the kind; of a type of others, nobody knows. */
  static boolean take(SqlValue.Kind kind, SqlType to) {
    Set<String> types = LITERALS.getOrDefault(kind, Set.of());
    return types.isEmpty()
        || !isBuiltIn(to)
        || types.stream().anyMatch(type -> reach(SqlType.of(type), to));
  }

  /** Whether a default stays right, and nothing of the old type is left in it. */
  static boolean defaultFollows(SqlType from, SqlType to) {
    return reach(from, to) && (from.name().equals(to.name()) || isBuiltIn(from));
  }

  /** The cast that turns the column into the type; empty where none is needed. */
  static Optional<String> cast(String column, SqlType from, SqlType to) {
    if (reach(from, to)) {
      return Optional.empty();
    }
    boolean isText = from.dimensions() == 0 && STRINGS.contains(from.name());
    boolean isKnown = isBuiltIn(from) && isBuiltIn(to) && from.dimensions() == to.dimensions();
    // Between two enums there is no cast at all, but each has one from and to text.
    String through = isText || isKnown ? "" : "::text";
    return Optional.of(column + through + "::" + TypeSql.of(to));
  }

  private static boolean reach(String from, String to) {
    return from.equals(to)
        || STRINGS.contains(to)
        || FAMILIES.stream().anyMatch(family -> family.contains(from) && family.contains(to))
        || OTHERS.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean isBuiltIn(SqlType type) {
    return STRINGS.contains(type.name())
        || ALONE.contains(type.name())
        || OTHERS.containsKey(type.name())
        || FAMILIES.stream().anyMatch(family -> family.contains(type.name()));
  }
}
