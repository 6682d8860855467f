package dev.limbeck.diff;

import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Statistics that are of what they were, under another name or in another schema. */
final class StatisticsNames {

  private final List<Rename> pending = new ArrayList<>();
  private final List<Operation> steps = new ArrayList<>();
  private final Set<QualifiedName> taken;
  private final Set<QualifiedName> wanted;

  private StatisticsNames(Schema current, Schema target) {
    taken = of(current);
    wanted = of(target);
    for (Table table : current.tables()) {
      target.table(table.name()).ifPresent(it -> collect(table, it));
    }
  }

  /** The names of all statistics of a schema. */
  static Set<QualifiedName> of(Schema schema) {
    return schema.tables().stream()
        .flatMap(table -> table.statistics().stream())
        .map(Statistics::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Steps to the new names, in an order in which every name is free; names that change places go
   * through one that nobody has.
   */
  static List<Operation> operations(Schema current, Schema target) {
    return new StatisticsNames(current, target).ordered();
  }

  private void collect(Table current, Table target) {
    Survivors survivors = Survivors.of(current, target);
    for (Statistics statistics : target.statistics()) {
      survivors
          .statistics()
          .found(statistics)
          .map(it -> new Rename(it.name(), statistics.name()))
          .filter(it -> !it.isDone())
          .ifPresent(pending::add);
    }
  }

  private List<Operation> ordered() {
    while (!pending.isEmpty()) {
      Optional<Rename> ready =
          pending.stream().filter(it -> !taken.contains(it.next())).findFirst();
      // All that is left goes round in circles.
      Rename rename = ready.orElseGet(() -> pending.get(0));
      pending.remove(rename);
      Rename rest = go(rename, ready.isPresent() ? rename.next() : aside(rename));
      if (!rest.isDone()) {
        pending.add(rest);
      }
    }
    return steps;
  }

  private Rename go(Rename rename, QualifiedName next) {
    steps.add(new Rename(rename.from(), next).step());
    taken.remove(rename.from());
    taken.add(next);
    return new Rename(next, rename.to());
  }

  private QualifiedName aside(Rename rename) {
    QualifiedName from = rename.from();
    return from.sibling(
        Names.free(
            from.name() + "_1",
            it -> isKnown(from.sibling(it)) || isKnown(rename.to().sibling(it))));
  }

  private boolean isKnown(QualifiedName name) {
    return taken.contains(name) || wanted.contains(name);
  }

  private record Rename(QualifiedName from, QualifiedName to) {

    boolean isDone() {
      return from.equals(to);
    }

    private boolean moves() {
      return !from.schema().equals(to.schema());
    }

    /** They move first, and are renamed where they are then. */
    QualifiedName next() {
      return moves() ? to.sibling(from.name()) : to;
    }

    Operation step() {
      return moves()
          ? new MoveToSchema(MoveToSchema.Kind.STATISTICS, from, to.schema())
          : new RenameStatistics(from, to.name());
    }
  }
}
