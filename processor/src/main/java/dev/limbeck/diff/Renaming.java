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
import java.util.Set;

/** Constraints and indexes that do what they did, under another name. */
final class Renaming {

  private final List<Rename> renames = new ArrayList<>();
  private final Names there;
  private final Names wanted;

  private Renaming(Schema current, Schema target) {
    there = Names.of(current);
    wanted = Names.of(target);
    for (Table table : current.tables()) {
      target.table(table.name()).ifPresent(it -> collect(table, it));
    }
  }

  static List<Operation> operations(Schema current, Schema target) {
    return RenameOrder.of(new Renaming(current, target).renames).stream()
        .map(Rename::operation)
        .toList();
  }

  private void collect(Table current, Table target) {
    Survivors survivors = Survivors.of(current, target);
    for (Constraint constraint : target.constraints()) {
      survivors
          .constraints()
          .found(constraint)
          .ifPresent(it -> rename(current, it.name(), constraint.name(), kind(constraint)));
    }
    for (Index index : target.indexes()) {
      survivors
          .indexes()
          .found(index)
          .ifPresent(it -> rename(current, it.name(), index.name(), Kind.INDEX));
    }
  }

  private static Kind kind(Constraint constraint) {
    return Names.isRelation(constraint) ? Kind.KEY : Kind.RULE;
  }

  private void rename(Table table, String from, String to, Kind kind) {
    if (!from.equals(to)) {
      String other =
          Names.free(
              to + "_1", it -> there.hasAny(table.name(), it) || wanted.hasAny(table.name(), it));
      renames.add(new Rename(table.name(), from, to, kind, other));
    }
  }

  private enum Kind {
    INDEX,
    KEY,
    RULE
  }

  /**
   * One of them.
   *
   * @param other a name that nobody has or wants
   */
  private record Rename(QualifiedName table, String from, String to, Kind kind, String other)
      implements RenameOrder.Rename<Rename> {

    @Override
    public Set<Object> held() {
      return places(from);
    }

    @Override
    public Set<Object> wanted() {
      return places(to);
    }

    // An index is a relation of its schema, a rule is one of its table, and a key is both.
    private Set<Object> places(String name) {
      Object relation = table.sibling(name);
      Object constraint = List.of(table, name);
      return switch (kind) {
        case INDEX -> Set.of(relation);
        case KEY -> Set.of(relation, constraint);
        case RULE -> Set.of(constraint);
      };
    }

    @Override
    public List<Rename> byWayOfAnother() {
      return List.of(
          new Rename(table, from, other, kind, other), new Rename(table, other, to, kind, other));
    }

    Operation operation() {
      return kind == Kind.INDEX
          ? new RenameIndex(table, from, to)
          : new RenameConstraint(table, from, to);
    }
  }
}
