package dev.limbeck.diff;

import dev.limbeck.schema.Constraint;
import dev.limbeck.schema.Index;
import dev.limbeck.schema.PartitionCopies;
import dev.limbeck.schema.PartitionTree;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What partitions have of their own, and PostgreSQL would take for the copy of what their parent
 * gets (manual, "CREATE INDEX", on partitioned tables), though both are wanted.
 */
record Adoption(Schema before, Schema after, Disturbance disturbance) {

  /** The names of such constraints and indexes of a table; none where it is no partition. */
  Set<String> of(Table table) {
    Set<Object> coming = new HashSet<>();
    for (QualifiedName parent : new PartitionTree(before).parents(table.name())) {
      after
          .table(parent)
          .ifPresent(wanted -> coming.addAll(coming(before.require(parent), wanted)));
    }
    Stream<String> constraints =
        table.constraints().stream()
            .filter(it -> coming.contains(PartitionCopies.form(it)))
            .map(Constraint::name);
    Stream<String> indexes =
        table.indexes().stream()
            .filter(it -> coming.contains(PartitionCopies.form(it)))
            .map(Index::name);
    return Stream.concat(constraints, indexes).collect(Collectors.toUnmodifiableSet());
  }

  private Set<Object> coming(Table there, Table wanted) {
    Survivors survivors = Survivors.of(there, wanted);
    QualifiedName name = there.name();
    Set<Object> coming = new HashSet<>();
    wanted.constraints().stream().map(PartitionCopies::form).forEach(coming::add);
    wanted.indexes().stream().map(PartitionCopies::form).forEach(coming::add);
    there.constraints().stream()
        .filter(it -> survivors.stays(it) && !disturbance.touches(name, it))
        .map(PartitionCopies::form)
        .forEach(coming::remove);
    there.indexes().stream()
        .filter(it -> survivors.stays(it) && !disturbance.touches(name, it))
        .map(PartitionCopies::form)
        .forEach(coming::remove);
    return coming;
  }
}
