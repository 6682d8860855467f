package dev.limbeck.plan;

import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;

/**
 * An index goes after what comes in its place is there, so that no query is without: the new one is
 * built under a passing name where it takes the old one's.
 */
final class IndexReplacedWithoutGap implements SwapRewrite {

  @Override
  public Optional<Swap> swap(Operation step, Situation situation, List<Operation> behind) {
    return step instanceof DropIndex drop && situation.isInUse(drop.table())
        ? swap(drop, situation, behind)
        : Optional.empty();
  }

  private static Optional<Swap> swap(DropIndex drop, Situation situation, List<Operation> behind) {
    if (situation.isPartitioned(drop.table())) {
      return Optional.empty();
    }
    Index old = situation.schema().require(drop.table()).index(drop.index()).orElseThrow();
    List<Operation> window =
        Interference.of(drop.table(), situation.schema(), use -> use.in(old)).without(behind);
    Optional<CreateIndex> sameName = created(window, drop.table(), drop.index());
    if (sameName.isPresent()) {
      return Optional.of(underPassingName(drop, sameName.orElseThrow(), situation));
    }
    return isWanted(drop, situation.end()) ? Optional.empty() : later(drop, window);
  }

  private static Swap underPassingName(DropIndex drop, CreateIndex create, Situation situation) {
    String passing = situation.passingName(drop.table(), drop.index(), "_new");
    return new Swap(
        drop,
        create,
        List.of(
            new CreateIndex(create.table(), create.index().withName(passing)),
            drop,
            new RenameIndex(drop.table(), passing, drop.index())));
  }

  // After the last index that is built on the table, whichever of them takes its part.
  private static Optional<Swap> later(DropIndex drop, List<Operation> window) {
    return window.stream()
        .filter(CreateIndex.class::isInstance)
        .map(CreateIndex.class::cast)
        .filter(it -> it.table().equals(drop.table()))
        .reduce((first, second) -> second)
        .map(last -> new Swap(drop, last, List.of(last, drop)));
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
  private static boolean isWanted(DropIndex drop, Schema end) {
    return PassingName.of(drop.table(), end, end).taken().contains(drop.index());
  }
}
