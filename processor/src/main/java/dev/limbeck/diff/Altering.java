package dev.limbeck.diff;

import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.CommentOnStatistics;
import dev.limbeck.operation.CommentOnTable;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.OrdinalConversion;
import dev.limbeck.operation.SetStatisticsTarget;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Default.Generated.Storage;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Statistics;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Columns, sequences, statistics and comments that are there and change. */
final class Altering {

  private Altering() {}

  /** An identity gives up its sequence before a sequence is made that may have the same name. */
  static List<Operation> identitiesGivenUp(Schema current, Schema target) {
    return columns(
        current,
        target,
        (table, column, wanted) ->
            isIdentity(column) && !isIdentity(wanted) && isCounted(table, wanted, target, current)
                ? column.withValue(Optional.empty())
                : column);
  }

  /** A stored generated column that becomes an ordinary one keeps its values. */
  static List<Operation> expressionsGivenUp(Schema current, Schema target) {
    return columns(
        current,
        target,
        (table, column, wanted) ->
            givesUpItsExpression(column, wanted) ? column.withValue(Optional.empty()) : column);
  }

  static boolean givesUpItsExpression(Column column, Column wanted) {
    return ColumnValue.generated(column).filter(it -> it.storage() == Storage.STORED).isPresent()
        && ColumnValue.generated(wanted).isEmpty();
  }

  static List<Operation> columns(Schema current, Schema target) {
    return columns(
        current,
        target,
        (table, column, wanted) ->
            isIdentity(wanted) && isCounted(table, column, current, target)
                ? wanted.withValue(Optional.empty())
                : wanted);
  }

  /** A column becomes an identity after the sequence that it was counted with is gone. */
  static List<Operation> identities(Schema current, Schema target) {
    return columns(current, target, (table, column, wanted) -> wanted);
  }

  static List<Operation> sequences(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (Sequence wanted : target.sequences()) {
      current
          .sequence(wanted.name())
          .filter(it -> !it.equals(wanted))
          .ifPresent(it -> steps.add(new AlterSequence(it, wanted)));
    }
    return steps;
  }

  static List<Operation> comments(Schema current, Schema target) {
    return target.tables().stream()
        .filter(it -> !current.require(it.name()).comment().equals(it.comment()))
        .<Operation>map(it -> new CommentOnTable(it.name(), it.comment()))
        .toList();
  }

  /** Targets and comments of those that are there. */
  static List<Operation> statistics(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (Table wanted : target.tables()) {
      List<Statistics> there = current.require(wanted.name()).statistics();
      for (Statistics statistics : wanted.statistics()) {
        there.stream()
            .filter(it -> it.name().equals(statistics.name()))
            .forEach(it -> statistics(it, statistics, steps));
      }
    }
    return steps;
  }

  private static void statistics(Statistics there, Statistics wanted, List<Operation> steps) {
    if (!there.target().equals(wanted.target())) {
      steps.add(new SetStatisticsTarget(wanted.name(), wanted.target()));
    }
    if (!there.comment().equals(wanted.comment())) {
      steps.add(new CommentOnStatistics(wanted.name(), wanted.comment()));
    }
  }

  private static List<Operation> columns(Schema current, Schema target, Step step) {
    List<Operation> steps = new ArrayList<>();
    for (Table wanted : target.tables()) {
      current
          .table(wanted.name())
          .filter(table -> !table.equals(wanted))
          .ifPresent(table -> steps.addAll(columns(table, wanted, step, current)));
    }
    return steps;
  }

  private static List<Operation> columns(Table current, Table target, Step step, Schema schema) {
    List<Operation> steps = new ArrayList<>();
    for (Column wanted : target.columns()) {
      Optional<Column> found = current.column(wanted.name());
      Optional<Column> next = found.map(it -> step.towards(current.name(), it, wanted));
      if (!found.equals(next)) {
        Column before = found.orElseThrow();
        Column after = next.orElseThrow();
        steps.add(
            new AlterColumn(
                current.name(), before, after, OrdinalConversion.using(before, after, schema)));
      }
    }
    return steps;
  }

  private static boolean isIdentity(Column column) {
    return ColumnValue.identity(column).isPresent();
  }

  /** Whether one side has a sequence for the column that the other one has not. */
  private static boolean isCounted(
      QualifiedName table, Column column, Schema here, Schema notThere) {
    QualifiedName usual = table.sibling(table.name() + "_" + column.name() + "_seq");
    Optional<Sequence.Owner> owner = Optional.of(new Sequence.Owner(table, column.name()));
    return here.sequences().stream()
        .filter(it -> notThere.sequence(it.name()).isEmpty())
        .anyMatch(it -> it.name().equals(usual) || it.ownedBy().equals(owner));
  }

  /** The state that a column is to have next, on its way to the one that is wanted. */
  @FunctionalInterface
  private interface Step {
    Column towards(QualifiedName table, Column current, Column wanted);
  }
}
