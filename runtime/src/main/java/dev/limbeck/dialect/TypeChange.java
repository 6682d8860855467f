package dev.limbeck.dialect;

import dev.limbeck.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells whether PostgreSQL writes a table anew to give a column another type. */
final class TypeChange {

  private static final Set<String> STRINGS = Set.of("varchar", "text");
  // The others that pg_cast has as 'b', both ways where both are there.
  private static final Map<String, String> STORED_ALIKE =
      Map.of("integer", "oid", "oid", "integer", "cidr", "inet", "bit", "varbit");
  private static final Set<String> TIMES = Set.of("timestamp", "timestamptz", "time", "timetz");

  private TypeChange() {}

  /**
   * Whether it does. It need not where old values are stored as new ones would be (pg_cast,
   * castmethod 'b') and none can be too long (support functions of varchar, numeric, varbit and the
   * types of time, which see a longer limit).
   */
  static boolean rewrites(SqlType from, SqlType to) {
    if (from.equals(to)) {
      return false;
    }
    boolean sameShape = from.dimensions() == to.dimensions() && to.dimensions() == 0;
    return !(sameShape && keepsValues(from, to));
  }

  private static boolean keepsValues(SqlType from, SqlType to) {
    if (STRINGS.contains(from.name()) && STRINGS.contains(to.name())) {
      return to.modifiers().isEmpty() || (!from.modifiers().isEmpty() && limit(from) <= limit(to));
    }
    if (!from.name().equals(to.name())) {
      return to.name().equals(STORED_ALIKE.get(from.name())) && to.modifiers().isEmpty();
    }
    if (from.name().equals("numeric")) {
      return to.modifiers().isEmpty() || isWiderNumber(from.modifiers(), to.modifiers());
    }
    boolean hasGrowingLimit = from.name().equals("varbit") || TIMES.contains(from.name());
    return hasGrowingLimit
        && (to.modifiers().isEmpty() || (!from.modifiers().isEmpty() && limit(from) <= limit(to)));
  }

  private static boolean isWiderNumber(List<String> from, List<String> to) {
    return !from.isEmpty()
        && scale(from).equals(scale(to))
        && Integer.parseInt(from.get(0)) <= Integer.parseInt(to.get(0));
  }

  private static String scale(List<String> modifiers) {
    return modifiers.size() > 1 ? modifiers.get(1).strip() : "0";
  }

  private static int limit(SqlType type) {
    return Integer.parseInt(type.modifiers().get(0).strip());
  }
}
