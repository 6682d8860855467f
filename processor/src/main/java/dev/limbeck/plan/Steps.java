package dev.limbeck.plan;

import static java.util.stream.Collectors.toSet;

import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Set;

/**
 * The steps of one direction of a migration.
 *
 * @param before the schema that they begin at
 * @param hints what the entities say of the way
 */
record Steps(Schema before, List<Operation> operations, Hints hints) {

  Steps {
    operations = List.copyOf(operations);
  }

  Steps with(List<Operation> others) {
    return new Steps(before, others, hints);
  }

  Schema after() {
    return Replay.forward(before, operations);
  }

  /** The tables that are there no more. */
  Set<QualifiedName> dropped() {
    return operations.stream()
        .filter(DropTable.class::isInstance)
        .map(step -> ((DropTable) step).table())
        .collect(toSet());
  }

  /** What the first step meets. */
  Situation start() {
    return Situation.of(this);
  }

  /** The steps after the one at an index. */
  List<Operation> behind(int index) {
    return operations.subList(index + 1, operations.size());
  }
}
