package dev.limbeck.dialect;

import dev.limbeck.operation.AlterInheritance;
import dev.limbeck.operation.ValidateConstraint;
import dev.limbeck.schema.Check;
import dev.limbeck.schema.Inheritance;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What is done to tables that inherit, or that others inherit from, does to those who use them. */
record InheritanceImpact(Schema schema) {

  // What a table has of its parents is compared in the catalogue; no row is read.
  Impact of(AlterInheritance operation) {
    List<Touch> touches = new ArrayList<>();
    touches.add(Touch.brief(operation.table(), Lock.ACCESS_EXCLUSIVE));
    touches.add(ofParent(operation.parent(), operation.inherits()));
    return operation.inherits() ? Impact.of(touches) : Impact.of(touches, Hazard.BREAKS_CLIENTS);
  }

  private static Touch ofParent(QualifiedName parent, boolean inherits) {
    return Touch.brief(parent, inherits ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.ACCESS_SHARE);
  }

  /** On the tables that a new table inherits from. */
  List<Touch> ofParents(Table table) {
    return table.inherits().stream().map(it -> ofParent(it, true)).toList();
  }

  /** A check is validated in the children first. */
  Impact of(ValidateConstraint operation, Impact own) {
    boolean isCheck =
        schema
            .table(operation.table())
            .flatMap(it -> it.constraint(operation.constraint()))
            .filter(Check.class::isInstance)
            .isPresent();
    return isCheck ? of(operation.table(), own) : own;
  }

  /** What is done to the rows of a table is done to those of its children. */
  Impact of(QualifiedName table, Impact own) {
    List<Touch> touches = new ArrayList<>(own.touches());
    for (Table child : new Inheritance(schema).below(table)) {
      own.on(table).ifPresent(it -> touches.add(new Touch(child.name(), it.lock(), it.work())));
    }
    return own.touching(touches);
  }
}
