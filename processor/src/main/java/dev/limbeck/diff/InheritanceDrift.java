package dev.limbeck.diff;

import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables that inherit where no migration says so, or do not where one does. Entities do not speak
 * of it, so that nothing puts it right by itself.
 */
public final class InheritanceDrift {

  private InheritanceDrift() {}

  /** A line for each. */
  public static List<Drift> between(Schema head, Schema live) {
    List<Drift> drift = new ArrayList<>();
    for (Table table : head.tables()) {
      live.table(table.name()).ifPresent(it -> add(table, it, drift));
    }
    return List.copyOf(drift);
  }

  private static void add(Table head, Table live, List<Drift> drift) {
    live.inherits().stream()
        .filter(it -> !head.inherits().contains(it))
        .forEach(it -> drift.add(drift(live, it, " is only in the database")));
    head.inherits().stream()
        .filter(it -> !live.inherits().contains(it))
        .forEach(it -> drift.add(drift(live, it, " is not in the database")));
  }

  private static Drift drift(Table table, QualifiedName parent, String where) {
    return new Drift(
        Drift.Kind.INHERITANCE,
        table.name().toString(),
        "table " + table.name() + ": inherits from " + parent + where);
  }
}
