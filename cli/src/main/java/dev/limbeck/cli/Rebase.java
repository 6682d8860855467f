package dev.limbeck.cli;

import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Steps that were found by looking at one database, written so that they fit every database at
 * head, which need not have what somebody made there by hand.
 */
final class Rebase {

  private final Unknown unknown;
  private final List<Operation> upgrade = new ArrayList<>();
  private final Deque<List<Operation>> downgrade = new ArrayDeque<>();
  private Schema head;
  private Schema live;

  private Rebase(Schema head, Schema live, Unknown unknown) {
    this.head = head;
    this.live = live;
    this.unknown = unknown;
  }

  /**
   * The steps of a migration, both ways.
   *
   * @param after the schema at head after the upgrade
   */
  record Result(List<Operation> upgrade, List<Operation> downgrade, Schema after) {}

  /**
   * Makes the steps fit.
   *
   * @param live what the steps begin at
   * @throws RefusedException if one cannot fit: the database lacks or changed what is at head
   */
  static Result onto(Schema head, Schema live, List<Operation> steps, Unknown unknown) {
    Rebase rebase = new Rebase(head, live, unknown);
    steps.forEach(rebase::add);
    List<Operation> back = new ArrayList<>();
    rebase.downgrade.forEach(back::addAll);
    return new Result(List.copyOf(rebase.upgrade), Replay.merged(back), rebase.head);
  }

  private void add(Operation step) {
    Operation fitting = fitting(step);
    downgrade.push(fitting.equals(step) ? step.inverse(live) : fitting.inverse(head));
    upgrade.add(fitting);
    head = fitting.apply(head);
    live = step.apply(live);
  }

  private Operation fitting(Operation step) {
    try {
      step.apply(head);
      return step;
    } catch (SchemaException e) {
      return altered(step)
          .or(() -> unknown == Unknown.DROP ? UnknownDrop.of(step, live) : Optional.empty())
          .orElseThrow(() -> refused(step, e));
    }
  }

  /** The same change of a column that is a little different at head. */
  private Optional<Operation> altered(Operation step) {
    if (!(step instanceof AlterColumn alter)) {
      return Optional.empty();
    }
    return head.table(alter.table())
        .flatMap(table -> table.column(alter.before().name()))
        .map(there -> new AlterColumn(alter.table(), there, changed(there, alter), alter.using()))
        .filter(fitting -> !fitting.before().equals(fitting.after()))
        .map(Operation.class::cast);
  }

  private static Column changed(Column there, AlterColumn alter) {
    Column typed = changed(there, alter, Column::type, Column::withType);
    Column nullable = changed(typed, alter, Column::nullable, Column::withNullable);
    Column valued = changed(nullable, alter, Column::value, Column::withValue);
    Column collated = changed(valued, alter, Column::collation, Column::withCollation);
    return changed(collated, alter, Column::comment, Column::withComment);
  }

  private static <T> Column changed(
      Column there, AlterColumn alter, Function<Column, T> part, BiFunction<Column, T, Column> to) {
    T after = part.apply(alter.after());
    return Objects.equals(part.apply(alter.before()), after) ? there : to.apply(there, after);
  }

  private static RefusedException refused(Operation step, SchemaException cause) {
    return new RefusedException(
        ("The database is not what the migrations lead to. It would need \"%s\", which fits no"
                + " other database at head: %s Somebody changed this one by hand; put it back by"
                + " hand, or compare with the snapshot: --from-snapshot.")
            .formatted(step.describe(), cause.getMessage()),
        cause);
  }
}
