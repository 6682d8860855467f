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
      live.table(table.name())
          .ifPresent(
              it -> {
                add(
                    table.name(),
                    it.inherits(),
                    table.inherits(),
                    " is only in the database",
                    drift);
                add(
                    table.name(),
                    table.inherits(),
                    it.inherits(),
                    " is not in the database",
                    drift);
              });
    }
    return List.copyOf(drift);
  }

  private static void add(
      QualifiedName table,
      List<QualifiedName> parents,
      List<QualifiedName> others,
      String where,
      List<Drift> drift) {
    parents.stream()
        .filter(it -> !others.contains(it))
        .forEach(
            it ->
                drift.add(
                    new Drift(
                        Drift.Kind.INHERITANCE,
                        table.toString(),
                        "table " + table + ": inherits from " + it + where)));
  }
}
