package dev.limbeck;

import dev.limbeck.operation.RunJava;
import java.util.function.Consumer;

/** What else there is to say of a step in Java. */
public final class RunSpec {

  private final Consumer<RunJava> change;
  private RunJava operation;

  RunSpec(RunJava operation, Consumer<RunJava> change) {
    this.operation = operation;
    this.change = change;
  }

  /**
   * Has it run outside a transaction: each statement that it runs commits by itself, or it begins
   * and ends transactions of its own. A run that is cut off in it runs it again from its start, so
   * it must do no harm twice.
   */
  public RunSpec outsideTransaction() {
    operation = operation.runOutsideTransaction();
    change.accept(operation);
    return this;
  }
}
