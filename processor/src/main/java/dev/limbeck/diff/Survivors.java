package dev.limbeck.diff;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Which constraints, indexes and statistics of a table stay as they are, save perhaps for their
 * name, comment and how they are kept.
 */
record Survivors(
    Matching<Constraint> constraints, Matching<Index> indexes, Matching<Statistics> statistics) {

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
            it -> false),
        Matching.of(
            current.statistics(),
            target.statistics(),
            Canonical::statistics,
            Canonical::statistics,
            it -> it.name().toString(),
            it -> false));
  }

  static Survivors of(QualifiedName table, Schema current, Schema target) {
    Table there = current.require(table);
    Optional<Table> wanted = target.table(table);
    Table nothing =
        there.withConstraints(List.of()).withIndexes(List.of()).withStatistics(List.of());
    return of(there, wanted.orElse(nothing));
  }

  boolean stays(Constraint constraint) {
    return !constraints.left().contains(constraint);
  }

  boolean stays(Index index) {
    return !indexes.left().contains(index);
  }

  boolean stays(Statistics other) {
    return !statistics.left().contains(other);
  }
}
