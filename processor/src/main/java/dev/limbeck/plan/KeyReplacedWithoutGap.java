package dev.limbeck.plan;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A primary key or unique constraint goes in the transaction that brings the one in its place,
 * whose index is built before while others go on: the table is never without.
 */
final class KeyReplacedWithoutGap implements SwapRewrite {

  @Override
  public Optional<Swap> swap(Operation step, Situation situation, List<Operation> behind) {
    return step instanceof DropConstraint drop && situation.isInUse(drop.table())
        ? swap(drop, situation, behind)
        : Optional.empty();
  }

  private static Optional<Swap> swap(
      DropConstraint drop, Situation situation, List<Operation> behind) {
    Constraint old =
        situation.schema().require(drop.table()).constraint(drop.constraint()).orElseThrow();
    if (old.index().isEmpty()) {
      return Optional.empty();
    }
    boolean isPartitioned = situation.isPartitioned(drop.table());
    Interference interference =
        Interference.of(drop.table(), situation.schema(), use -> use.in(old));
    return interference.without(behind).stream()
        .filter(AddConstraint.class::isInstance)
        .map(AddConstraint.class::cast)
        .filter(it -> it.usingIndex().isEmpty() && it.table().equals(drop.table()))
        .filter(it -> replaces(it.constraint(), old))
        .filter(it -> !isPartitioned || KeyOfPartitions.canBeMade(it.constraint()))
        .findFirst()
        .map(
            add ->
                isPartitioned
                    ? ofPartitions(drop, add, situation)
                    : inOneTransaction(drop, add, situation));
  }

  // Each partition's key comes in the transaction too, so that the one of the table finds it.
  private static Swap ofPartitions(DropConstraint drop, AddConstraint add, Situation situation) {
    List<Operation> steps = new ArrayList<>();
    List<Operation> keys = new ArrayList<>();
    for (PartCopy copy : PartCopy.of(add, situation.after(drop))) {
      String stem = copy.constraint().name();
      String name = situation.passingName(copy.partition(), stem, "_new");
      steps.add(KeyOfPartitions.index(copy, name));
      keys.add(AddConstraint.using(copy.partition(), copy.constraint(), name));
    }
    steps.add(drop);
    steps.addAll(keys);
    steps.add(add);
    return new Swap(drop, add, steps);
  }

  private static Swap inOneTransaction(
      DropConstraint drop, AddConstraint add, Situation situation) {
    Index index = index(add.constraint(), drop, situation);
    return new Swap(
        drop,
        add,
        List.of(
            new CreateIndex(drop.table(), index, true),
            drop,
            AddConstraint.using(drop.table(), add.constraint(), index.name())));
  }

  // PostgreSQL gives the index the constraint's name, once that is free.
  private static Index index(Constraint wanted, DropConstraint drop, Situation situation) {
    Index index = wanted.index().orElseThrow();
    return wanted.name().equals(drop.constraint())
        ? index.withName(situation.passingName(drop.table(), wanted.name(), "_new"))
        : index;
  }

  private static boolean replaces(Constraint wanted, Constraint old) {
    Optional<Index> index = wanted.index();
    boolean areBothPrimary = wanted instanceof PrimaryKey && old instanceof PrimaryKey;
    return index.isPresent() && (areBothPrimary || wanted.name().equals(old.name()));
  }
}
