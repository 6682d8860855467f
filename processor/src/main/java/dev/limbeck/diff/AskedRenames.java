package dev.limbeck.diff;

import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameColumn;
import dev.limbeck.operation.Replay;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The renames that the entities ask for and that were not done yet. A sequence that Hibernate names
 * after its table follows the table, and goes on counting.
 */
public final class AskedRenames {

  private final Schema entities;
  private final List<Operation> steps = new ArrayList<>();
  private Schema current;

  private AskedRenames(Schema before, Schema entities) {
    this.current = before;
    this.entities = entities;
  }

  /**
   * The steps that rename, tables before columns.
   *
   * @param before what is there
   * @throws RefusedException if the old name is there and the new one too
   */
  public static List<Operation> operations(Schema before, Schema entities, Hints hints) {
    AskedRenames renames = new AskedRenames(before, entities);
    List<Hints.Rename> ours =
        hints.renames().stream().filter(it -> !hints.isUnmanaged(it.table())).toList();
    ours.stream().filter(it -> it.column().isEmpty()).forEach(renames::renameTable);
    renames.renameColumns(ours.stream().filter(it -> it.column().isPresent()).toList());
    return List.copyOf(renames.steps);
  }

  private void renameTable(Hints.Rename rename) {
    QualifiedName to = rename.table();
    QualifiedName from = old(rename);
    boolean oldIsThere = current.table(from).isPresent();
    boolean newIsThere = current.table(to).isPresent();
    if (!oldIsThere || (newIsThere && entities.table(from).isPresent())) {
      return;
    }
    if (newIsThere) {
      throw bothAreThere("Tables %s and %s are both".formatted(from, to));
    }
    relocate(new Relocation(Kind.TABLE, from, to));
    sequencesOf(to, from).forEach(this::relocate);
  }

  // The table's own name is that of one in the default schema; where neither it nor the old one is
  // there, the old one may be in the default schema.
  private QualifiedName old(Hints.Rename rename) {
    QualifiedName named = Relocation.target(rename.table(), rename.from());
    boolean isMovedToo = current.table(named).isEmpty() && current.table(rename.table()).isEmpty();
    return isMovedToo ? new QualifiedName(Optional.empty(), named.name()) : named;
  }

  private List<Relocation> sequencesOf(QualifiedName table, QualifiedName from) {
    String prefix = table.name() + "_";
    List<Relocation> relocations = new ArrayList<>();
    for (Sequence wanted : entities.sequences()) {
      if (!wanted.name().name().startsWith(prefix)
          || !wanted.name().schema().equals(table.schema())) {
        continue;
      }
      String rest = wanted.name().name().substring(prefix.length());
      QualifiedName old = from.sibling(from.name() + "_" + rest);
      boolean isMeant =
          current.sequence(old).isPresent()
              && current.sequence(wanted.name()).isEmpty()
              && entities.sequence(old).isEmpty();
      if (isMeant) {
        relocations.add(new Relocation(Kind.SEQUENCE, old, wanted.name()));
      }
    }
    return relocations;
  }

  private void relocate(Relocation relocation) {
    relocation.steps(current).forEach(this::add);
  }

  // First those whose new name is free, which may make the next one's free.
  private void renameColumns(List<Hints.Rename> renames) {
    List<Hints.Rename> open = new ArrayList<>(renames);
    while (!open.isEmpty()) {
      Hints.Rename next =
          open.stream().filter(it -> !isThere(it)).findFirst().orElseGet(() -> open.get(0));
      open.remove(next);
      renameColumn(next);
    }
  }

  private boolean isThere(Hints.Rename rename) {
    return current
        .table(rename.table())
        .flatMap(it -> it.column(rename.column().orElseThrow()))
        .isPresent();
  }

  private void renameColumn(Hints.Rename rename) {
    String to = rename.column().orElseThrow();
    Optional<Table> table = current.table(rename.table());
    boolean oldIsThere = table.flatMap(it -> it.column(rename.from())).isPresent();
    boolean newIsThere = table.flatMap(it -> it.column(to)).isPresent();
    boolean oldIsWanted =
        entities.table(rename.table()).flatMap(it -> it.column(rename.from())).isPresent();
    if (!oldIsThere || (newIsThere && oldIsWanted)) {
      return;
    }
    if (newIsThere) {
      throw bothAreThere(
          "Columns %1$s.%2$s and %1$s.%3$s are both".formatted(rename.table(), rename.from(), to));
    }
    add(new RenameColumn(rename.table(), rename.from(), to));
  }

  private void add(Operation step) {
    steps.add(step);
    current = Replay.forward(current, List.of(step));
  }

  private static RefusedException bothAreThere(String both) {
    return new RefusedException(
        both
            + " there, and @RenamedFrom says that the one became the other; take the annotation"
            + " away, or write a migration that leaves one of the two.");
  }
}
