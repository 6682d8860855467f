package dev.limbeck.dialect;

import dev.limbeck.dialect.Touch.Work;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.PrimaryKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What constraints do to those who use their tables, when they come, are validated and go. */
record ConstraintImpact(Schema schema) {

  Impact of(AddConstraint add) {
    boolean isMade = add.usingIndex().isPresent() && !mustLook(add);
    Work work = add.notValid() || isMade || isInPartitions(add) ? Work.NONE : Work.READS;
    return add.constraint()
        .asForeignKey()
        .map(key -> Impact.of(both(add, key, work)))
        .orElseGet(() -> Impact.of(List.of(new Touch(add.table(), Lock.ACCESS_EXCLUSIVE, work))));
  }

  Impact of(ValidateConstraint validate) {
    Touch own = new Touch(validate.table(), Lock.SHARE_UPDATE_EXCLUSIVE, Work.READS);
    return foreignKey(validate.table(), validate.constraint())
        .map(
            key -> Impact.of(List.of(own, new Touch(key.references(), Lock.ROW_SHARE, Work.READS))))
        .orElseGet(() -> Impact.of(List.of(own)));
  }

  Impact of(DropConstraint drop) {
    Touch own = Touch.brief(drop.table(), Lock.ACCESS_EXCLUSIVE);
    Stream<Touch> parent =
        foreignKey(drop.table(), drop.constraint()).stream()
            .map(key -> Touch.brief(key.references(), Lock.ACCESS_EXCLUSIVE));
    List<Touch> touches = Stream.concat(Stream.of(own), parent).toList();
    boolean hasIndex =
        constraint(drop.table(), drop.constraint()).flatMap(Constraint::index).isPresent();
    return hasIndex ? Impact.of(touches, Hazard.LOSES_INDEX) : Impact.of(touches);
  }

  // The triggers that the copies have on the other table go: the whole key has them.
  private List<Touch> both(AddConstraint add, ForeignKey key, Work work) {
    Lock lock = Lock.SHARE_ROW_EXCLUSIVE;
    Lock other = inPartitions(add).anyMatch(has -> has) ? Lock.ACCESS_EXCLUSIVE : lock;
    return List.of(new Touch(add.table(), lock, work), new Touch(key.references(), other, work));
  }

  // Those are taken for the copies, as they are.
  private boolean isInPartitions(AddConstraint add) {
    return schema.table(add.table()).flatMap(Table::partitioning).isPresent()
        && inPartitions(add).allMatch(has -> has);
  }

  private Stream<Boolean> inPartitions(AddConstraint add) {
    PartitionCopies copies = new PartitionCopies(schema);
    return new PartitionTree(schema)
        .leaves(add.table()).stream().map(leaf -> copies.has(leaf, add.constraint()));
  }

  // A primary key makes its columns not null.
  private boolean mustLook(AddConstraint add) {
    return add.constraint() instanceof PrimaryKey key
        && schema.require(add.table()).columns().stream()
            .filter(column -> key.columns().contains(column.name()))
            .anyMatch(Column::nullable);
  }

  private Optional<ForeignKey> foreignKey(QualifiedName table, String name) {
    return constraint(table, name).flatMap(Constraint::asForeignKey);
  }

  private Optional<Constraint> constraint(QualifiedName table, String name) {
    return schema.table(table).flatMap(it -> it.constraint(name));
  }
}
