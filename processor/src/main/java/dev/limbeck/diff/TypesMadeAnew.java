package dev.limbeck.diff;

import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.OrdinalConversion;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Columns of types that are made anew, which may hold or name a value that is gone then. */
record TypesMadeAnew(List<QualifiedName> types) {

  /** A column that is to be of another type takes its values along. */
  List<Operation> columnsLeaving(Schema current, Schema target) {
    return columns(
        current,
        target,
        (column, wanted) -> isIn(wanted.type()) ? column : wanted.withValue(Optional.empty()));
  }

  /** A default that changes may name what is not there before, or after. */
  List<Operation> defaultsGivenUp(Schema current, Schema target) {
    return columns(
        current,
        target,
        (column, wanted) ->
            column.value().equals(wanted.value()) ? column : column.withValue(Optional.empty()));
  }

  boolean isIn(SqlType type) {
    return types.stream().anyMatch(type::isOf);
  }

  private List<Operation> columns(Schema current, Schema target, BinaryOperator<Column> next) {
    List<Operation> steps = new ArrayList<>();
    for (Table wanted : target.tables()) {
      current
          .table(wanted.name())
          .ifPresent(table -> steps.addAll(columns(table, wanted, next, current)));
    }
    return steps;
  }

  // In the order of what is wanted: that of what was read must not matter.
  private List<Operation> columns(
      Table table, Table target, BinaryOperator<Column> next, Schema current) {
    List<Operation> steps = new ArrayList<>();
    for (Column wanted : target.columns()) {
      Optional<Column> column = table.column(wanted.name()).filter(it -> isIn(it.type()));
      Optional<Column> after = column.map(it -> next.apply(it, wanted));
      if (!column.equals(after)) {
        Column from = column.orElseThrow();
        Column to = after.orElseThrow();
        steps.add(
            new AlterColumn(table.name(), from, to, OrdinalConversion.using(from, to, current)));
      }
    }
    return steps;
  }
}
