package dev.limbeck.diff;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateStatistics;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Constraints, indexes and statistics that are not there yet, or not there any more. */
final class PuttingUp {

  private PuttingUp() {}

  /** Primary keys, unique constraints and checks, in the order of their names. */
  static List<Operation> constraints(Schema current, Schema target) {
    return constraints(current, target, constraint -> constraint.asForeignKey().isEmpty());
  }

  /** Last, because each needs a key that it points at. */
  static List<Operation> foreignKeys(Schema current, Schema target) {
    return constraints(current, target, constraint -> constraint.asForeignKey().isPresent());
  }

  static List<Operation> indexes(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : TableOrder.parentsFirst(target)) {
      Table there = current.require(table.name());
      table.indexes().stream()
          .filter(index -> there.index(index.name()).isEmpty())
          .forEach(index -> steps.add(new CreateIndex(table.name(), index)));
    }
    return steps;
  }

  static List<Operation> statistics(Schema current, Schema target) {
    Set<QualifiedName> there = StatisticsNames.of(current);
    List<Operation> steps = new ArrayList<>();
    for (Table table : target.tables()) {
      table.statistics().stream()
          .filter(it -> !there.contains(it.name()))
          .forEach(it -> steps.add(new CreateStatistics(table.name(), it)));
    }
    return steps;
  }

  private static List<Operation> constraints(
      Schema current, Schema target, Predicate<Constraint> isMeant) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : TableOrder.parentsFirst(target)) {
      Table there = current.require(table.name());
      table.constraints().stream()
          .filter(isMeant)
          .filter(constraint -> there.constraint(constraint.name()).isEmpty())
          .forEach(constraint -> steps.add(new AddConstraint(table.name(), constraint)));
    }
    return steps;
  }
}
