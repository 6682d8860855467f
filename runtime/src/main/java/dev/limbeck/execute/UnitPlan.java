package dev.limbeck.execute;

import dev.limbeck.Transactions;
import dev.limbeck.dialect.Placement;
import dev.limbeck.operation.AddEnumValue;
import dev.limbeck.operation.CreateType;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Divides the steps of a revision into as few transactions as the database allows. The steps of one
 * operation are never parted.
 */
final class UnitPlan {

  private final Transactions mode;
  private final List<Unit> units = new ArrayList<>();
  private final List<Step> open = new ArrayList<>();
  private final Set<String> newLabels = new HashSet<>();
  private final Set<QualifiedName> newTypes = new HashSet<>();

  private UnitPlan(Transactions mode) {
    this.mode = mode;
  }

  static List<Unit> of(List<Step> steps, Transactions mode) {
    UnitPlan plan = new UnitPlan(mode);
    byOperation(steps).forEach(plan::add);
    plan.close();
    return List.copyOf(plan.units);
  }

  private static List<List<Step>> byOperation(List<Step> steps) {
    List<List<Step>> groups = new ArrayList<>();
    for (Step step : steps) {
      List<Step> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
      if (last.isEmpty() || last.get(0).group() != step.group()) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(step);
    }
    return groups;
  }

  private void add(List<Step> steps) {
    Placement placement = steps.get(0).placement();
    if (placement == Placement.OUTSIDE || placement == Placement.IN_BATCHES) {
      close();
      steps.forEach(step -> units.add(new Unit(List.of(step), false)));
      return;
    }
    boolean apart = placement == Placement.ALONE || mode == Transactions.PER_OPERATION;
    if (apart || usesNewLabel(steps)) {
      close();
    }
    open.addAll(steps);
    if (apart) {
      close();
    } else {
      remember(steps.get(0).operation());
    }
  }

  // PostgreSQL's manual, ALTER TYPE: a value that was added is not to be used before the
  // transaction has ended, unless the type is as new. What a Java step uses nobody can see.
  private boolean usesNewLabel(List<Step> steps) {
    if (newLabels.isEmpty() || steps.get(0).operation() instanceof AddEnumValue) {
      return false;
    }
    return steps.stream()
        .anyMatch(step -> step.isJava() || newLabels.stream().anyMatch(step.text()::contains));
  }

  private void remember(Operation operation) {
    if (operation instanceof CreateType create) {
      newTypes.add(create.type().name());
    }
    if (operation instanceof AddEnumValue add && !newTypes.contains(add.type())) {
      newLabels.add(add.value().replace("'", "''"));
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      units.add(new Unit(open, true));
    }
    open.clear();
    newLabels.clear();
    newTypes.clear();
  }
}
