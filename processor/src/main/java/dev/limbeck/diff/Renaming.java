package dev.limbeck.diff;

import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameConstraint;
import dev.limbeck.operation.RenameIndex;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Constraints and indexes that do what they did, under another name. */
final class Renaming {

  private final List<Rename> pending = new ArrayList<>();
  private final List<Operation> steps = new ArrayList<>();
  private final Names there;
  private final Names wanted;

  private Renaming(Schema current, Schema target) {
    there = Names.of(current);
    wanted = Names.of(target);
    for (Table table : current.tables()) {
      target.table(table.name()).ifPresent(it -> collect(table, it));
    }
  }

  /**
   * Renames in an order in which every new name is free; names that change places go through one
   * that nobody has.
   */
  static List<Operation> operations(Schema current, Schema target) {
    return new Renaming(current, target).ordered();
  }

  private void collect(Table current, Table target) {
    Survivors survivors = Survivors.of(current, target);
    for (Constraint constraint : target.constraints()) {
      survivors
          .constraints()
          .found(constraint)
          .map(it -> new Rename(current.name(), it.name(), constraint.name(), kind(constraint)))
          .filter(Rename::changes)
          .ifPresent(pending::add);
    }
    for (Index index : target.indexes()) {
      survivors
          .indexes()
          .found(index)
          .map(it -> new Rename(current.name(), it.name(), index.name(), Kind.INDEX))
          .filter(Rename::changes)
          .ifPresent(pending::add);
    }
  }

  private static Kind kind(Constraint constraint) {
    return Names.isRelation(constraint) ? Kind.KEY : Kind.RULE;
  }

  private List<Operation> ordered() {
    while (!pending.isEmpty()) {
      Rename next = pending.stream().filter(this::isFree).findFirst().orElseGet(this::stepAside);
      pending.remove(next);
      steps.add(next.operation());
    }
    return steps;
  }

  private boolean isFree(Rename rename) {
    return pending.stream().noneMatch(other -> !other.equals(rename) && other.holdsNameFor(rename));
  }

  // All that is left goes round in circles.
  private Rename stepAside() {
    Rename first = pending.get(0);
    QualifiedName table = first.table();
    String aside =
        Names.free(first.to() + "_1", it -> there.hasAny(table, it) || wanted.hasAny(table, it));
    pending.set(0, new Rename(table, aside, first.to(), first.kind()));
    return new Rename(table, first.from(), aside, first.kind());
  }

  private enum Kind {
    INDEX,
    KEY,
    RULE
  }

  private record Rename(QualifiedName table, String from, String to, Kind kind) {

    boolean changes() {
      return !from.equals(to);
    }

    boolean holdsNameFor(Rename other) {
      boolean sameTable = table.equals(other.table);
      boolean relations = kind != Kind.RULE && other.kind != Kind.RULE;
      boolean sameSchema = table.schema().equals(other.table.schema());
      boolean constraints = kind != Kind.INDEX && other.kind != Kind.INDEX;
      return from.equals(other.to) && ((relations && sameSchema) || (constraints && sameTable));
    }

    Operation operation() {
      return kind == Kind.INDEX
          ? new RenameIndex(table, from, to)
          : new RenameConstraint(table, from, to);
    }
  }
}
