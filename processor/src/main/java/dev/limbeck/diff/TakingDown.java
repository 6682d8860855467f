package dev.limbeck.diff;

import static java.util.Comparator.comparing;

import dev.limbeck.operation.AlterColumn;
import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.DropSequence;
import dev.limbeck.operation.DropStatistics;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What has to go before anything else is done; later stages put back what is still wanted. */
final class TakingDown {

  private final Disturbance disturbance;
  private final DropOrder dropOrder;

  TakingDown(Disturbance disturbance, DropOrder dropOrder) {
    this.disturbance = disturbance;
    this.dropOrder = dropOrder;
  }

  /** Before the indexes that rows are known by. */
  List<Operation> identities(Schema current, Schema target) {
    return Storing.identitiesGivenUp(
        current,
        target,
        (table, name) ->
            indexes(table, current, target).stream().anyMatch(it -> it.name().equals(name))
                || constraints(table, current, target).stream()
                    .anyMatch(it -> it.hasIndex() && it.name().equals(name)));
  }

  /** Foreign keys first: every other key may be held by one. */
  List<Operation> foreignKeys(Schema current, Schema target) {
    ForeignKeyFate fate = new ForeignKeyFate(current, target, disturbance, dropOrder);
    List<Operation> steps = new ArrayList<>();
    for (Table table : current.tables()) {
      table.foreignKeys().stream()
          .filter(key -> !fate.stays(table, key))
          .forEach(key -> steps.add(new DropConstraint(table.name(), key.name())));
    }
    return steps;
  }

  List<Operation> indexes(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : current.tables()) {
      indexes(table, current, target)
          .forEach(index -> steps.add(new DropIndex(table.name(), index.name())));
    }
    return steps;
  }

  List<Operation> statistics(Schema current, Schema target) {
    Set<QualifiedName> wanted = StatisticsNames.of(target);
    List<Operation> steps = new ArrayList<>();
    for (Table table : current.tables()) {
      Survivors survivors = Survivors.of(table.name(), current, target);
      boolean isKept = target.table(table.name()).isPresent();
      table.statistics().stream()
          .filter(
              it ->
                  isKept
                      ? !survivors.stays(it) || disturbance.touches(table.name(), it)
                      : wanted.contains(it.name()))
          .forEach(it -> steps.add(new DropStatistics(table.name(), it.name())));
    }
    return steps;
  }

  List<Operation> constraints(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : current.tables()) {
      constraints(table, current, target)
          .forEach(it -> steps.add(new DropConstraint(table.name(), it.name())));
    }
    return steps;
  }

  /** A kept sequence must not go with a column or table that goes early. */
  List<Operation> owners(Schema current, Schema target) {
    return current.sequences().stream()
        .filter(it -> it.ownedBy().filter(this::goesEarly).isPresent())
        .filter(it -> target.sequence(it.name()).isPresent())
        .<Operation>map(it -> new AlterSequence(it, it.withOwnedBy(Optional.empty())))
        .toList();
  }

  List<Operation> columns(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : current.tables()) {
      generatedFirst(table)
          .filter(column -> disturbance.dropsEarly(table.name(), column.name()))
          .forEach(column -> steps.add(new DropColumn(table.name(), column.name())));
    }
    return steps;
  }

  /** Tables whose name something else needs. */
  List<Operation> tables(Schema current, Schema target) {
    return dropOrder.early().stream().<Operation>map(DropTable::new).toList();
  }

  /** Sequences whose name something else needs, after the defaults that count on them. */
  List<Operation> sequences(Schema current, Schema target) {
    Names wanted = Names.of(target);
    List<Operation> steps = new ArrayList<>();
    for (Sequence sequence : current.sequences()) {
      QualifiedName name = sequence.name();
      if (target.sequence(name).isEmpty() && wanted.hasRelation(name)) {
        // A default that mentions two of them goes once.
        steps.addAll(defaultsDropped(name, Replay.forward(current, steps)));
        steps.add(new DropSequence(name));
      }
    }
    return steps;
  }

  /** The columns of a table by name, those that are computed from others first. */
  static Stream<Column> generatedFirst(Table table) {
    return table.columns().stream()
        .sorted(
            comparing((Column column) -> ColumnValue.generated(column).isEmpty())
                .thenComparing(Column::name));
  }

  private static List<Operation> defaultsDropped(QualifiedName sequence, Schema current) {
    List<Operation> steps = new ArrayList<>();
    for (Table table : current.tables()) {
      table.columns().stream()
          .filter(column -> countsOn(sequence, column))
          .sorted(comparing(Column::name))
          .map(column -> dropDefault(table, column))
          .forEach(steps::add);
    }
    return steps;
  }

  // Rather one default too many, which comes back, than one that PostgreSQL finds in the way.
  private static boolean countsOn(QualifiedName sequence, Column column) {
    return ColumnValue.expression(column)
        .filter(it -> it.sql().contains("nextval") && it.sql().contains(sequence.name()))
        .isPresent();
  }

  private static Operation dropDefault(Table table, Column column) {
    return new AlterColumn(
        table.name(), column, column.withValue(Optional.empty()), Optional.empty());
  }

  private boolean goesEarly(Sequence.Owner owner) {
    return disturbance.dropsEarly(owner.table(), owner.column())
        || dropOrder.early().contains(owner.table());
  }

  private Collection<Index> indexes(Table table, Schema current, Schema target) {
    if (target.table(table.name()).isEmpty()) {
      Names wanted = Names.of(target);
      return table.indexes().stream()
          .filter(it -> wanted.hasRelation(table.name().sibling(it.name())))
          .toList();
    }
    Survivors survivors = Survivors.of(table.name(), current, target);
    return table.indexes().stream()
        .filter(it -> !survivors.stays(it) || disturbance.touches(table.name(), it))
        .toList();
  }

  private Collection<Constraint> constraints(Table table, Schema current, Schema target) {
    if (target.table(table.name()).isEmpty()) {
      return DropOrder.inTheWay(table, Names.of(target));
    }
    Survivors survivors = Survivors.of(table.name(), current, target);
    return table.constraints().stream()
        .filter(it -> it.asForeignKey().isEmpty())
        .filter(it -> !survivors.stays(it) || disturbance.touches(table.name(), it))
        .toList();
  }
}
