package dev.limbeck.snapshot;

import java.util.Set;
import java.util.regex.Pattern;

/** How SQL spells a name that the catalogue holds. */
final class SqlNames {

  private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*");

  // PostgreSQL's manual, appendix C: reserved, and reserved except as a function's or type's name.
  private static final Set<String> RESERVED =
      Set.of(
          ("all analyse analyze and any array as asc asymmetric authorization binary both case cast"
                  + " check collate collation column concurrently constraint create cross"
                  + " current_catalog current_date current_role current_schema current_time"
                  + " current_timestamp current_user default deferrable desc distinct do else end"
                  + " except false fetch for foreign freeze from full grant group having ilike in"
                  + " initially inner intersect into is isnull join lateral leading left like limit"
                  + " localtime localtimestamp natural not notnull null offset on only or order"
                  + " outer overlaps placing primary references returning right select session_user"
                  + " similar some symmetric system_user table tablesample then to trailing true"
                  + " union unique user using variadic verbose when where window with")
              .split(" "));

  private SqlNames() {}

  static boolean isReserved(String name) {
    return RESERVED.contains(name);
  }

  static String quote(String name) {
    boolean plain = PLAIN.matcher(name).matches() && !isReserved(name);
    return plain ? name : "\"" + name.replace("\"", "\"\"") + "\"";
  }
}
