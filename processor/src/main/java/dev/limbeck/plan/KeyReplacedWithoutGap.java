package dev.limbeck.plan;

import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PrimaryKey;
import java.util.List;
import java.util.Optional;

/**
 * A primary key or unique constraint goes in the transaction that brings the one in its place,
 * whose index is built before while others go on: the table is never without.
 */
final class KeyReplacedWithoutGap implements SwapRewrite {

  @Override
  public Optional<Swap> swap(Operation step, Steps steps) {
    return step instanceof DropConstraint drop ? swap(drop, steps) : Optional.empty();
  }

  private static Optional<Swap> swap(DropConstraint drop, Steps steps) {
    int from = steps.operations().indexOf(drop);
    Situation situation = steps.at(from);
    Constraint old =
        situation.schema().require(drop.table()).constraint(drop.constraint()).orElseThrow();
    if (!situation.isInUse(drop.table())
        || situation.isPartitioned(drop.table())
        || old.index().isEmpty()) {
      return Optional.empty();
    }
    Interference interference =
        Interference.of(drop.table(), situation.schema(), use -> use.in(old));
    return steps.behind(from, interference).stream()
        .filter(AddConstraint.class::isInstance)
        .map(AddConstraint.class::cast)
        .filter(it -> it.usingIndex().isEmpty() && it.table().equals(drop.table()))
        .filter(it -> replaces(it.constraint(), old))
        .findFirst()
        .map(add -> inOneTransaction(drop, add, situation));
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
