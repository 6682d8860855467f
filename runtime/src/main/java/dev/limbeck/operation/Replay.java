package dev.limbeck.operation;

import dev.limbeck.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A list of operations applied in memory, one after the other. */
public final class Replay {

  private Replay() {}

  /** The schema that the operations lead to. */
  public static Schema forward(Schema before, List<? extends Operation> operations) {
    Schema schema = before;
    for (Operation operation : operations) {
      schema = operation.apply(schema);
    }
    return schema;
  }

  /** The operations that lead back to {@code before}. */
  public static List<Operation> backward(Schema before, List<? extends Operation> operations) {
    Deque<List<Operation>> inverses = new ArrayDeque<>();
    Schema schema = before;
    for (Operation operation : operations) {
      inverses.push(operation.inverse(schema));
      schema = operation.apply(schema);
    }
    List<Operation> steps = new ArrayList<>();
    inverses.forEach(steps::addAll);
    return merged(steps);
  }

  /** The same steps, in which a type that is made anew several times in a row is so once. */
  public static List<Operation> merged(List<? extends Operation> operations) {
    Deque<Operation> steps = new ArrayDeque<>();
    for (Operation operation : operations) {
      Operation last = steps.peekLast();
      if (last instanceof RebuildType one
          && operation instanceof RebuildType other
          && one.after().equals(other.before())) {
        steps.removeLast();
        steps.addLast(new RebuildType(one.before(), other.after()));
      } else {
        steps.addLast(operation);
      }
    }
    return List.copyOf(steps);
  }
}
