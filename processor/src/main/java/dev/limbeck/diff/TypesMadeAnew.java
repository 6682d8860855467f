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
    for (Table table : current.tables()) {
      for (Column column : table.columns()) {
        Optional<Column> wanted =
            target.table(table.name()).flatMap(it -> it.column(column.name()));
        wanted
            .filter(it -> isIn(column.type()))
            .map(it -> next.apply(column, it))
            .filter(it -> !it.equals(column))
            .ifPresent(
                it ->
                    steps.add(
                        new AlterColumn(
                            table.name(),
                            column,
                            it,
                            OrdinalConversion.using(column, it, current))));
      }
    }
    return steps;
  }
}
