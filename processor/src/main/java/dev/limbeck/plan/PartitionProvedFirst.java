package dev.limbeck.plan;

import dev.limbeck.dialect.PartitionCondition;
import dev.limbeck.operation.AddConstraint;
import dev.limbeck.operation.AttachPartition;
import dev.limbeck.operation.CreateIndex;
import dev.limbeck.operation.CreateTable;
import dev.limbeck.operation.DropConstraint;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.PartitionOf;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table with rows becomes a partition after a check proved that its rows are the partition's, and
 * has the indexes and keys of its parent by then: PostgreSQL would read it, and build them, while
 * nobody else may use it. So would it read the default partition, for rows that are the new one's,
 * also when a partition is created beside it; a check proves that there are none.
 *
 * <p>PostgreSQL's manual, "Partition Maintenance" and "ALTER TABLE", ATTACH PARTITION.
 */
final class PartitionProvedFirst implements StepRewrite {

  @Override
  public List<Operation> instead(Operation step, Situation situation) {
    if (step instanceof AttachPartition attach) {
      return attached(attach, situation);
    }
    if (step instanceof CreateTable create) {
      return create
          .table()
          .partitionOf()
          .map(of -> proved(rest(of, situation).toList(), step))
          .orElse(List.of(step));
    }
    return List.of(step);
  }

  private static List<Operation> attached(AttachPartition attach, Situation situation) {
    PartitionOf of = new PartitionOf(attach.parent(), attach.bound());
    Stream<Proof> own =
        proof(attach.table(), PartitionCondition.held(situation.schema(), of), situation).stream();
    List<Operation> steps = new ArrayList<>(parts(attach, situation));
    steps.addAll(proved(Stream.concat(own, rest(of, situation)).toList(), attach));
    return List.copyOf(steps);
  }

  // Written plainly: the rules of indexes and constraints have their turn with them.
  private static List<Operation> parts(AttachPartition attach, Situation situation) {
    if (!situation.isInUse(attach.table())) {
      return List.of();
    }
    Table made = attach.made(situation.schema());
    List<Operation> steps = new ArrayList<>();
    made.constraints().forEach(it -> steps.add(new AddConstraint(attach.table(), it)));
    made.indexes().forEach(it -> steps.add(new CreateIndex(attach.table(), it)));
    return steps;
  }

  private static Stream<Proof> rest(PartitionOf of, Situation situation) {
    return new PartitionTree(situation.schema())
        .rest(of.parent()).map(Table::name).stream()
            .flatMap(
                rest ->
                    proof(rest, PartitionCondition.notHeld(situation.schema(), of), situation)
                        .stream());
  }

  // None where a check is there already, as in a migration that was written in this form.
  private static Optional<Proof> proof(
      QualifiedName table, Optional<String> condition, Situation situation) {
    return condition
        .filter(sql -> situation.isInUse(table))
        .filter(sql -> !situation.schema().require(table).hasCheck(sql))
        .map(sql -> new Check(situation.passingName(table, table.name(), "_rows_check"), sql))
        .map(check -> new Proof(table, check));
  }

  private static List<Operation> proved(List<Proof> proofs, Operation step) {
    List<Operation> steps = new ArrayList<>();
    for (Proof proof : proofs) {
      steps.add(new AddConstraint(proof.table(), proof.check(), true));
      steps.add(new ValidateConstraint(proof.table(), proof.check().name()));
    }
    steps.add(step);
    proofs.forEach(it -> steps.add(new DropConstraint(it.table(), it.check().name())));
    return List.copyOf(steps);
  }

  /** A check that is there only on the way. */
  private record Proof(QualifiedName table, Check check) {}
}
