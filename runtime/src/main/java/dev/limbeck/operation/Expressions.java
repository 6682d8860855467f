package dev.limbeck.operation;

import dev.limbeck.schema.Check;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Default;
import dev.limbeck.schema.Exclusion;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.IndexKey;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import dev.limbeck.schema.Unique;
import dev.limbeck.schema.UserType;
import java.util.function.UnaryOperator;

/**
 * Changes every SQL expression of a table: defaults, generated columns, checks, indexes,
 * statistics.
 */
record Expressions(UnaryOperator<String> change) {

  Table in(Table table) {
    return table
        .withColumns(table.columns().stream().map(this::in).toList())
        .withConstraints(
            table.constraints().stream().map(it -> it.accept(new InConstraint())).toList())
        .withIndexes(table.indexes().stream().map(this::in).toList())
        .withStatistics(table.statistics().stream().map(this::in).toList());
  }

  UserType in(UserType type) {
    return type.withExpressions(change);
  }

  Column in(Column column) {
    return column.withValue(column.value().map(this::in));
  }

  private Default in(Default value) {
    if (value instanceof Default.Expression expression) {
      return new Default.Expression(change.apply(expression.sql()));
    }
    if (value instanceof Default.Generated generated) {
      return new Default.Generated(change.apply(generated.sql()), generated.storage());
    }
    return value;
  }

  private Index in(Index index) {
    return index
        .withKeys(index.keys().stream().map(this::in).toList())
        .withWhere(index.where().map(change));
  }

  private Statistics in(Statistics statistics) {
    return statistics.withExpressions(statistics.expressions().stream().map(change).toList());
  }

  private IndexKey in(IndexKey key) {
    return key.isExpression() ? key.withSql(change.apply(key.sql())) : key;
  }

  private final class InConstraint implements Constraint.Visitor<Constraint> {
    @Override
    public Constraint visit(PrimaryKey key) {
      return key;
    }

    @Override
    public Constraint visit(Unique unique) {
      return unique;
    }

    @Override
    public Constraint visit(ForeignKey key) {
      return key;
    }

    @Override
    public Constraint visit(Check check) {
      return check.withSql(change.apply(check.sql()));
    }

    @Override
    public Constraint visit(Exclusion exclusion) {
      return exclusion
          .withElements(exclusion.elements().stream().map(it -> it.withKey(in(it.key()))).toList())
          .withWhere(exclusion.where().map(change));
    }
  }
}
