package dev.limbeck.diff;

import dev.limbeck.operation.DropColumn;
import dev.limbeck.operation.DropNamespace;
import dev.limbeck.operation.DropSequence;
import dev.limbeck.operation.DropTable;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Sequence;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What goes for good, after all that is new is there: rows can be copied in between. */
final class Dropping {

  private Dropping() {}

  static List<Operation> columns(Schema current, Schema target) {
    List<Operation> steps = new ArrayList<>();
    for (Table wanted : target.tables()) {
      Table there = current.require(wanted.name());
      TakingDown.generatedFirst(there)
          .filter(column -> wanted.column(column.name()).isEmpty())
          .forEach(column -> steps.add(new DropColumn(wanted.name(), column.name())));
    }
    return steps;
  }

  static List<Operation> tables(DropOrder order) {
    return order.late().stream().<Operation>map(DropTable::new).toList();
  }

  static List<Operation> sequences(Schema current, Schema target) {
    return current.sequences().stream()
        .map(Sequence::name)
        .filter(name -> target.sequence(name).isEmpty())
        .<Operation>map(DropSequence::new)
        .toList();
  }

  static List<Operation> namespaces(Schema current, Schema target) {
    return current.namespaces().stream()
        .filter(name -> !target.namespaces().contains(name))
        .<Operation>map(DropNamespace::new)
        .toList();
  }
}
