package dev.limbeck.diff;

import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.MoveToSchema;
import dev.limbeck.operation.MoveToSchema.Kind;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RenameSequence;
import dev.limbeck.operation.RenameStatistics;
import dev.limbeck.operation.RenameTable;
import dev.limbeck.operation.RenameType;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps that give a table, sequence, type or statistics another name, in its schema or in
 * another one.
 */
public record Relocation(Kind kind, QualifiedName from, QualifiedName to) {

  /**
   * The name that is meant by a new name alone, in the schema of the old one, or by {@code
   * sales.orders} in another schema. The old name again, without its schema, is the one in the
   * default schema.
   */
  public static QualifiedName target(QualifiedName old, String newName) {
    QualifiedName sibling = old.sibling(newName);
    boolean saysSchema = newName.chars().filter(c -> c == '.').count() == 1;
    return saysSchema || sibling.equals(old) ? QualifiedName.of(newName) : sibling;
  }

  /**
   * The steps, with one that creates the schema where there is none yet.
   *
   * @param current what is there
   */
  public List<Operation> steps(Schema current) {
    List<Operation> steps = new ArrayList<>();
    to.schema()
        .filter(schema -> !current.namespaces().contains(schema))
        .ifPresent(schema -> steps.add(new CreateNamespace(schema)));
    QualifiedName moved = new QualifiedName(to.schema(), from.name());
    if (!moved.equals(from)) {
      steps.add(new MoveToSchema(kind, from, to.schema()));
    }
    if (!moved.equals(to)) {
      steps.add(renamed(moved));
    }
    return List.copyOf(steps);
  }

  private Operation renamed(QualifiedName moved) {
    return switch (kind) {
      case TABLE -> new RenameTable(moved, to.name());
      case SEQUENCE -> new RenameSequence(moved, to.name());
      case TYPE -> new RenameType(moved, to.name());
      case STATISTICS -> new RenameStatistics(moved, to.name());
    };
  }
}
