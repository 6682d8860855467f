package dev.limbeck.operation;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import dev.limbeck.schema.Statistics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code alter table ... alter column ...}: any change of type, nullability, default, collation,
 * comment or of how it is kept. The name stays; see {@link RenameColumn}.
 *
 * @param using the expression that turns an old value into one of the new type; empty for a cast
 */
public record AlterColumn(QualifiedName table, Column before, Column after, Optional<String> using)
    implements Operation {

  public AlterColumn {
    if (!before.name().equals(after.name())) {
      throw new SchemaException(
          "Column %s.%s cannot change its name to %s here; rename it first."
              .formatted(table, before.name(), after.name()));
    }
  }

  @Override
  public Schema apply(Schema schema) {
    Column found = ColumnLookup.require(schema, table, before.name());
    if (!found.equals(before)) {
      throw new SchemaException(
          "Column %s.%s is not what the change starts from: it is %s, expected was %s."
              .formatted(table, before.name(), found, before));
    }
    InheritanceLookup.of(schema, table).refuseChange(this);
    Schema changed = schema.changing(table, it -> it.replacing(before.name(), column -> after));
    for (Statistics statistics : losingTheirTarget(schema)) {
      changed =
          StatisticsLookup.changing(
              changed, statistics.name(), it -> it.withTarget(Optional.empty()));
    }
    return changed;
  }

  // PostgreSQL makes statistics of a column that gets another type anew, without their target.
  private List<Statistics> losingTheirTarget(Schema schema) {
    boolean isSame =
        before.type().equals(after.type()) && before.collation().equals(after.collation());
    return isSame
        ? List.of()
        : Stream.concat(
                Stream.of(schema.require(table)), new PartitionTree(schema).below(table).stream())
            .flatMap(it -> it.statistics().stream())
            .filter(it -> it.target().isPresent() && new ColumnUse(before.name()).in(it))
            .toList();
  }

  @Override
  public List<Operation> inverse(Schema schema) {
    if (isGenerated(before) && !isGenerated(after)) {
      // No database makes a generated column of an ordinary one; its values are computed again.
      return ColumnAnew.steps(schema, table, before.name());
    }
    boolean isUsual = using.equals(OrdinalConversion.using(before, after, schema));
    Optional<String> back =
        isUsual ? OrdinalConversion.using(after, before, schema) : Optional.empty();
    List<Operation> steps = new ArrayList<>();
    steps.add(new AlterColumn(table, after, before, back));
    losingTheirTarget(schema)
        .forEach(it -> steps.add(new SetStatisticsTarget(it.name(), it.target())));
    return List.copyOf(steps);
  }

  private static boolean isGenerated(Column column) {
    return column.value().filter(Default.Generated.class::isInstance).isPresent();
  }

  @Override
  public String describe() {
    return "alter column "
        + table
        + "."
        + before.name()
        + ": "
        + ColumnChange.between(before, after);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
