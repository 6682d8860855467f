package dev.limbeck.diff;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Which constraints and indexes of a table stay as they are, save perhaps for their name and how
 * they are kept.
 */
record Survivors(Matching<Constraint> constraints, Matching<Index> indexes) {

  static Survivors of(Table current, Table target) {
    return new Survivors(
        Matching.of(
            current.constraints(),
            target.constraints(),
            Canonical::unnamed,
            Canonical::unnamed,
            Constraint::name,
            it -> false),
        Matching.of(
            current.indexes(),
            target.indexes(),
            Canonical::index,
            Canonical::index,
            Index::name,
            it -> false));
  }

  static Survivors of(QualifiedName table, Schema current, Schema target) {
    Table there = current.require(table);
    Optional<Table> wanted = target.table(table);
    return of(there, wanted.orElse(there.withConstraints(List.of()).withIndexes(List.of())));
  }

  boolean stays(Constraint constraint) {
    return !constraints.left().contains(constraint);
  }

  boolean stays(Index index) {
    return !indexes.left().contains(index);
  }
}
