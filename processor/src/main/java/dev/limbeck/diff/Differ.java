package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * The operations that lead from one schema to another, in an order that PostgreSQL accepts in both
 * directions, whatever the names.
 *
 * <p>Each stage looks at what the stages before it have left, so that what was taken down for a
 * while is put back like anything else that is missing. A column or table is never taken for
 * another one's new name; {@link RenameSuggestion} says where that might be meant. Constraints,
 * indexes and statistics that do what some did before are renamed.
 */
public final class Differ {

  private Differ() {}

  /**
   * The steps from {@code before} to {@code after}; what takes them back is {@link
   * Replay#backward}.
   *
   * @param after the wanted schema, aligned to {@code before} by {@link Alignment}
   * @throws LimbeckException if the steps would not lead there
   */
  public static List<Operation> between(Schema before, Schema after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<Operation> steps = new ArrayList<>();
    steps.addAll(TypeStages.steppingAside(before, after));
    steps.addAll(PartitionStages.detaching(before, after));
    Schema current = Replay.forward(before, steps);
    List<QualifiedName> rebuilt = TypeStages.rebuilt(current, after);
    new InheritanceRules(current, after, rebuilt).hold();
    List<Operation> ceasing = InheritanceStages.ceasing(current, after, rebuilt);
    steps.addAll(ceasing);
    current = Replay.forward(current, ceasing);
    Schema apart = InheritanceStages.apart(current, PartitionStages.apart(current, after));
    new PartitionRules(current, apart, TypeStages.rebuilt(current, apart)).hold();
    for (Stage stage : stages(current, apart)) {
      List<? extends Operation> operations = stage.operations(current, apart);
      steps.addAll(operations);
      current = Replay.forward(current, operations);
    }
    List<Operation> attaching = PartitionStages.attaching(current, after);
    steps.addAll(attaching);
    steps.addAll(putUpAfter(attaching, current, after));
    steps.addAll(InheritanceStages.beginning(current, after));
    requireArrival(after, Replay.forward(before, steps));
    return List.copyOf(steps);
  }

  private static List<Stage> stages(Schema before, Schema after) {
    List<QualifiedName> rebuilt = TypeStages.rebuilt(before, after);
    DropOrder dropOrder = DropOrder.of(before, after, rebuilt);
    TakingDown down = new TakingDown(new Disturbance(before, after, rebuilt), dropOrder);
    TypesMadeAnew anew = new TypesMadeAnew(rebuilt);
    return List.of(
        down::identities,
        down::foreignKeys,
        down::indexes,
        down::statistics,
        down::constraints,
        down::owners,
        Altering::expressionsGivenUp,
        down::columns,
        down::tables,
        down::sequences,
        Renaming::operations,
        Storing::logging,
        Creating::namespaces,
        StatisticsNames::operations,
        TypeStages::creating,
        anew::columnsLeaving,
        anew::defaultsGivenUp,
        TypeStages::altering,
        TypeStages::comments,
        Altering::identitiesGivenUp,
        Creating::sequences,
        TypeStages::defaults,
        Creating::tables,
        Creating::plainColumns,
        Altering::columns,
        Creating::generatedColumns,
        Altering::sequences,
        Altering::comments,
        Storing::parameters,
        PuttingUp::constraints,
        PuttingUp::indexes,
        PuttingUp::statistics,
        Altering::statistics,
        Storing::identities,
        PuttingUp::foreignKeys,
        Dropping::columns,
        (current, target) -> Dropping.tables(dropOrder),
        Dropping::sequences,
        Altering::identities,
        TypeStages::dropping,
        Dropping::namespaces);
  }

  // What PostgreSQL would have taken for a partition's part of what its parent has.
  private static List<Operation> putUpAfter(
      List<Operation> attaching, Schema current, Schema after) {
    if (attaching.isEmpty()) {
      return List.of();
    }
    Schema attached = Replay.forward(current, attaching);
    List<Operation> steps = new ArrayList<>(PuttingUp.constraints(attached, after));
    steps.addAll(PuttingUp.indexes(attached, after));
    steps.addAll(PuttingUp.foreignKeys(attached, after));
    return steps;
  }

  private static void requireArrival(Schema wanted, Schema reached) {
    SchemaDifference.between(wanted, reached).stream()
        .findFirst()
        .ifPresent(
            difference -> {
              throw new LimbeckException(
                  "The steps found would not lead to the wanted schema: "
                      + difference
                      + ". This is a defect of Limbeck; please report it with both schemas.");
            });
  }
}
