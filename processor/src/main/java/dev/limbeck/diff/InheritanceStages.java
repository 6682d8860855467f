package dev.limbeck.diff;

import dev.limbeck.operation.AlterInheritance;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tables that are no longer to inherit cease first, tables that are to inherit begin last: in
 * between PostgreSQL carries nothing on from one to the other. What inherits before and after
 * inherits all the while, so that its rows are never missed by a query of its parent; {@link
 * InheritanceRules} refuses what cannot be done meanwhile.
 */
final class InheritanceStages {

  private InheritanceStages() {}

  static List<Operation> ceasing(Schema current, Schema after, List<QualifiedName> rebuilt) {
    DropOrder order = DropOrder.of(current, after, rebuilt);
    List<Operation> steps = new ArrayList<>();
    for (Table table : current.tables()) {
      for (QualifiedName parent : table.inherits()) {
        if (ceases(table, parent, current, after, order)) {
          steps.add(new AlterInheritance(table.name(), parent, false));
        }
      }
    }
    return steps;
  }

  // A table that goes takes along that it inherits, unless that is in the way before.
  private static boolean ceases(
      Table table, QualifiedName parent, Schema current, Schema after, DropOrder order) {
    Optional<Table> wanted = after.table(table.name());
    if (wanted.isPresent()) {
      return !wanted.orElseThrow().inherits().contains(parent);
    }
    Optional<Table> parents = after.table(parent);
    return parents
        .map(it -> !InheritanceRules.changes(current.require(parent), it).isEmpty())
        .orElseGet(() -> order.outlives(table.name(), parent));
  }

  /** What is wanted before the tables that are there, or whose parents are, begin to inherit. */
  static Schema apart(Schema current, Schema after) {
    return after.withTables(
        after.tables().stream().map(it -> it.withInherits(apart(it, current))).toList());
  }

  private static List<QualifiedName> apart(Table wanted, Schema current) {
    return wanted.inherits().stream()
        .filter(
            parent ->
                current
                    .table(wanted.name())
                    .map(it -> it.inherits().contains(parent))
                    .orElseGet(() -> current.table(parent).isEmpty()))
        .toList();
  }

  static List<Operation> beginning(Schema current, Schema after) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : after.tables()) {
      List<QualifiedName> there = current.require(table.name()).inherits();
      table.inherits().stream()
          .filter(parent -> !there.contains(parent))
          .forEach(parent -> steps.add(new AlterInheritance(table.name(), parent, true)));
    }
    return steps;
  }
}
