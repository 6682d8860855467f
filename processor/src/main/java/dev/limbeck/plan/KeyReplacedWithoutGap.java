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
final class KeyReplacedWithoutGap implements Rewrite {

  @Override
  public List<Operation> in(Steps steps) {
    Steps rewritten = steps;
    for (Operation step : steps.operations()) {
      if (step instanceof DropConstraint drop) {
        rewritten = rewritten.with(replacing(drop, rewritten));
      }
    }
    return rewritten.operations();
  }

  private static List<Operation> replacing(DropConstraint drop, Steps steps) {
    int from = steps.operations().indexOf(drop);
    Situation situation = steps.at(from);
    Constraint old =
        situation.schema().require(drop.table()).constraint(drop.constraint()).orElseThrow();
    if (!situation.isInUse(drop.table()) || old.index().isEmpty()) {
      return steps.operations();
    }
    Interference interference = new Interference(drop.table(), use -> use.in(old));
    return steps.behind(from, interference).stream()
        .filter(AddConstraint.class::isInstance)
        .map(AddConstraint.class::cast)
        .filter(it -> it.table().equals(drop.table()) && replaces(it.constraint(), old))
        .findFirst()
        .map(add -> swapped(drop, add, situation, steps.operations()))
        .orElse(steps.operations());
  }

  private static List<Operation> swapped(
      DropConstraint drop, AddConstraint add, Situation situation, List<Operation> operations) {
    Index index = index(add.constraint(), drop, situation);
    List<Operation> swapped = new ArrayList<>(operations);
    swapped.remove(drop);
    int place = swapped.indexOf(add);
    swapped.remove(place);
    swapped.addAll(
        place,
        List.of(
            new CreateIndex(drop.table(), index, true),
            drop,
            AddConstraint.using(drop.table(), add.constraint(), index.name())));
    return swapped;
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
