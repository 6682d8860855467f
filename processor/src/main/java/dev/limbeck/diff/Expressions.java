package dev.limbeck.diff;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.DomainType;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Statistics;
import java.util.Optional;
import java.util.stream.Stream;

/** One side's SQL expressions as the server spells them, where the other side's text differs. */
final class Expressions {

  private final Schema normalised;

  private Expressions(Schema normalised) {
    this.normalised = normalised;
  }

  /** Asks the server only about what differs, and not at all if nothing does. */
  static Expressions of(Schema own, Schema other, Normaliser normaliser) {
    Schema asked = new Questions(own, other).asked();
    boolean isNone =
        asked.tables().isEmpty()
            && asked.types().stream().allMatch(type -> type.expressions().isEmpty());
    return new Expressions(isNone ? asked : normaliser.normalise(asked));
  }

  DomainType in(DomainType domain) {
    return normalised.type(domain.name()).stream()
        .flatMap(it -> it instanceof DomainType spelled ? Stream.of(spelled) : Stream.empty())
        .filter(it -> !it.expressions().isEmpty())
        .findFirst()
        .orElse(domain);
  }

  Constraint in(QualifiedName table, Constraint constraint) {
    if (!Questions.isAskedOf(constraint)) {
      return constraint;
    }
    return normalised
        .table(table)
        .flatMap(it -> it.constraint(constraint.name()))
        .orElse(constraint);
  }

  Index in(QualifiedName table, Index index) {
    return Questions.isExpression(index)
        ? normalised.table(table).flatMap(it -> it.index(index.name())).orElse(index)
        : index;
  }

  PartitionBound in(QualifiedName table, PartitionOf place) {
    return PartitionBound.of(place).spelled(normalised.table(table));
  }

  Partitioning in(QualifiedName table, Partitioning partitioning) {
    return normalised
        .table(table)
        .flatMap(it -> it.index(PartitionKeys.NAME))
        .map(it -> partitioning.withKeys(it.keys()))
        .orElse(partitioning);
  }

  Statistics in(QualifiedName table, Statistics statistics) {
    return normalised.table(table).stream()
        .flatMap(it -> it.statistics().stream())
        .filter(it -> it.name().equals(statistics.name()))
        .findFirst()
        .orElse(statistics);
  }

  Optional<Default> in(QualifiedName table, Column column) {
    if (ColumnValue.sql(column).isEmpty()) {
      return column.value();
    }
    return normalised
        .table(table)
        .flatMap(it -> it.column(column.name()))
        .flatMap(Column::value)
        .or(column::value);
  }
}
