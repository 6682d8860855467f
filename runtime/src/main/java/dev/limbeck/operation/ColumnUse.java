package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.Partitioning;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Unique;

/** Tells what uses a column of its own table, by name or in an expression. */
public record ColumnUse(String column) {

  /** Whether the rule names the column. */
  public boolean in(Constraint constraint) {
    return constraint.accept(new InConstraint());
  }

  /** Whether the index names the column, as a key, beside its keys or in its predicate. */
  public boolean in(Index index) {
    return index.include().contains(column)
        || index.where().filter(this::in).isPresent()
        || index.keys().stream().anyMatch(this::in);
  }

  /** Whether the statistics are of the column, or of an expression that names it. */
  public boolean in(Statistics statistics) {
    return statistics.columns().contains(column) || isInExpression(statistics);
  }

  /** Whether the statistics are of an expression that names the column. */
  public boolean isInExpression(Statistics statistics) {
    return statistics.expressions().stream().anyMatch(this::in);
  }

  /** Whether the rows are divided by the column. */
  public boolean in(Partitioning partitioning) {
    return partitioning.keys().stream().anyMatch(this::in);
  }

  /** Whether the expression names the column. */
  public boolean in(String sql) {
    return SqlText.mentions(sql, column);
  }

  private boolean in(IndexKey key) {
    return key.isExpression() ? in(key.sql()) : key.sql().equals(column);
  }

  private final class InConstraint implements Constraint.Visitor<Boolean> {
    @Override
    public Boolean visit(PrimaryKey key) {
      return key.columns().contains(column);
    }

    @Override
    public Boolean visit(Unique unique) {
      return unique.columns().contains(column) || unique.include().contains(column);
    }

    @Override
    public Boolean visit(ForeignKey key) {
      return key.columns().contains(column);
    }

    @Override
    public Boolean visit(Check check) {
      return in(check.sql());
    }

    @Override
    public Boolean visit(Exclusion exclusion) {
      return exclusion.where().filter(it -> in(it)).isPresent()
          || exclusion.elements().stream().anyMatch(it -> in(it.key()));
    }
  }
}
