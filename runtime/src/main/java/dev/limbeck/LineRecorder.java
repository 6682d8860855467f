package dev.limbeck;

import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.operation.Operation;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** A list that keeps from which line of a class each operation was added. */
final class LineRecorder extends AbstractList<Operation> {

  private final String className;
  private final List<LocatedOperation> located = new ArrayList<>();

  LineRecorder(String className) {
    this.className = className;
  }

  List<LocatedOperation> located() {
    return List.copyOf(located);
  }

  @Override
  public void add(int index, Operation operation) {
    located.add(index, new LocatedOperation(operation, callersLine()));
  }

  @Override
  public Operation set(int index, Operation operation) {
    LocatedOperation before = located.get(index);
    located.set(index, new LocatedOperation(operation, before.line()));
    return before.operation();
  }

  @Override
  public Operation get(int index) {
    return located.get(index).operation();
  }

  @Override
  public int size() {
    return located.size();
  }

  // A frame without a line number has a negative one.
  private int callersLine() {
    return StackWalker.getInstance()
        .walk(
            frames ->
                frames
                    .filter(frame -> isWithin(frame.getClassName()))
                    .findFirst()
                    .map(frame -> Math.max(0, frame.getLineNumber()))
                    .orElse(0));
  }

  private boolean isWithin(String name) {
    return name.equals(className) || name.startsWith(className + "$");
  }
}
