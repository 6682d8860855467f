package dev.limbeck.operation;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.schema.Schema;
import java.util.List;

/**
 * A step written in Java, run on the migration's connection when its turn comes.
 *
 * <p>Two are equal when their names and places are: a lambda has no value to compare.
 *
 * @param outsideTransaction whether it runs outside a transaction, so that a run which is cut off
 *     runs it again
 */
public record RunJava(String name, JavaStep step, boolean outsideTransaction) implements Operation {

  /** A step that runs in its migration's transaction. */
  public RunJava(String name, JavaStep step) {
    this(name, step, false);
  }

  /** The same, outside a transaction. */
  public RunJava runOutsideTransaction() {
    return new RunJava(name, step, true);
  }

  public RunJava {
    if (name.isBlank()) {
      throw new dev.limbeck.schema.SchemaException("A Java step needs a name.");
    }
  }

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public List<Operation> inverse(Schema before) {
    throw new RefusedException("Java step \"" + name + "\" says nothing that takes it back.");
  }

  @Override
  public boolean effectIsKnown() {
    return false;
  }

  @Override
  public String describe() {
    return "run \"" + name + "\"";
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RunJava that
        && name.equals(that.name)
        && outsideTransaction == that.outsideTransaction;
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }
}
