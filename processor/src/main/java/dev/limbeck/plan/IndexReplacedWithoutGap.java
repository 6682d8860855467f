package dev.limbeck.plan;

import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An index goes after what comes in its place is there, so that no query is without: the new one is
 * built under a passing name where it takes the old one's.
 */
final class IndexReplacedWithoutGap implements Rewrite {

  @Override
  public List<Operation> in(Steps steps) {
    Steps rewritten = steps;
    for (Operation step : steps.operations()) {
      if (step instanceof DropIndex drop) {
        rewritten = rewritten.with(replacing(drop, rewritten));
      }
    }
    return rewritten.operations();
  }

  private static List<Operation> replacing(DropIndex drop, Steps steps) {
    int from = steps.operations().indexOf(drop);
    Situation situation = steps.at(from);
    if (!situation.isInUse(drop.table())) {
      return steps.operations();
    }
    Index old = situation.schema().require(drop.table()).index(drop.index()).orElseThrow();
    Interference interference = new Interference(drop.table(), use -> use.in(old));
    List<Operation> window = steps.behind(from, interference);
    Optional<CreateIndex> sameName = created(window, drop.table(), drop.index());
    if (sameName.isPresent()) {
      return swapped(drop, sameName.orElseThrow(), situation, steps.operations());
    }
    return isWanted(drop, steps) ? steps.operations() : later(drop, window, steps.operations());
  }

  private static List<Operation> swapped(
      DropIndex drop, CreateIndex create, Situation situation, List<Operation> operations) {
    String passing = situation.passingName(drop.table(), drop.index(), "_new");
    List<Operation> swapped = new ArrayList<>(operations);
    swapped.remove(drop);
    int place = swapped.indexOf(create);
    swapped.remove(place);
    swapped.addAll(
        place,
        List.of(
            new CreateIndex(create.table(), create.index().withName(passing)),
            drop,
            new RenameIndex(drop.table(), passing, drop.index())));
    return swapped;
  }

  // After the last index that is built on the table, whichever of them takes its part.
  private static List<Operation> later(
      DropIndex drop, List<Operation> window, List<Operation> operations) {
    Optional<CreateIndex> last =
        window.stream()
            .filter(CreateIndex.class::isInstance)
            .map(CreateIndex.class::cast)
            .filter(it -> it.table().equals(drop.table()))
            .reduce((first, second) -> second);
    if (last.isEmpty()) {
      return operations;
    }
    List<Operation> moved = new ArrayList<>(operations);
    moved.remove(drop);
    moved.add(moved.indexOf(last.orElseThrow()) + 1, drop);
    return moved;
  }

  private static Optional<CreateIndex> created(
      List<Operation> window, QualifiedName table, String name) {
    return window.stream()
        .filter(CreateIndex.class::isInstance)
        .map(CreateIndex.class::cast)
        .filter(it -> it.table().equals(table) && it.index().name().equals(name))
        .findFirst();
  }

  // Something else is to have its name.
  private static boolean isWanted(DropIndex drop, Steps steps) {
    return PassingName.of(drop.table(), steps.after(), steps.after())
        .taken()
        .contains(drop.index());
  }
}
