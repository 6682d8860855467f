package dev.limbeck.cli;

import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.DropNamespace;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * SQL that a migration needs before all else: an extension lives in a schema, and tables have its
 * types. It goes after the schemas that are made first, and is taken back before they are.
 */
final class Prelude {

  private Prelude() {}

  static Rebase.Result before(Rebase.Result steps, List<Operation> first) {
    if (first.isEmpty()) {
      return steps;
    }
    List<Operation> upgrade = new ArrayList<>(steps.upgrade());
    int namespaces = 0;
    while (namespaces < upgrade.size() && upgrade.get(namespaces) instanceof CreateNamespace) {
      namespaces++;
    }
    upgrade.addAll(namespaces, first);
    List<Operation> downgrade = new ArrayList<>(steps.downgrade());
    int end = downgrade.size();
    while (end > 0 && downgrade.get(end - 1) instanceof DropNamespace) {
      end--;
    }
    downgrade.addAll(end, back(first));
    return new Rebase.Result(List.copyOf(upgrade), List.copyOf(downgrade), steps.after());
  }

  private static List<Operation> back(List<Operation> first) {
    List<Operation> reversed = new ArrayList<>(first);
    Collections.reverse(reversed);
    return reversed.stream().flatMap(it -> it.inverse(Schema.EMPTY).stream()).toList();
  }
}
