package dev.limbeck.diff;

import dev.limbeck.operation.AlterSequence;
import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.DropIndex;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameSequence;
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
import java.util.stream.Stream;

/** What has to go before anything else is done; later stages put back what is still wanted. */
final class TakingDown {

  private final Disturbance disturbance;
  private final DropOrder dropOrder;

  TakingDown(Disturbance disturbance, DropOrder dropOrder) {
    this.disturbance = disturbance;
    this.dropOrder = dropOrder;
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

  /** A sequence that something may still count on gives up its name and goes later. */
  List<Operation> sequenceNames(Schema current, Schema target) {
    Names wanted = Names.of(target);
    Names there = Names.of(current);
    return current.sequences().stream()
        .map(Sequence::name)
        .filter(name -> target.sequence(name).isEmpty() && wanted.hasRelation(name))
        .<Operation>map(name -> new RenameSequence(name, free(name, wanted, there)))
        .toList();
  }

  /** The columns of a table, those that are computed from others first. */
  static Stream<Column> generatedFirst(Table table) {
    List<Column> columns = table.columns();
    return Stream.concat(
        columns.stream().filter(it -> ColumnValue.generated(it).isPresent()),
        columns.stream().filter(it -> ColumnValue.generated(it).isEmpty()));
  }

  private static String free(QualifiedName name, Names wanted, Names there) {
    return Names.free(
        name.name(),
        it -> wanted.hasRelation(name.sibling(it)) || there.hasRelation(name.sibling(it)));
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
