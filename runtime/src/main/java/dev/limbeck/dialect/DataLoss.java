package dev.limbeck.dialect;

import dev.limbeck.operation.IfNeeded;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;

/** The steps of a migration after which rows or values are gone that were there before it. */
public final class DataLoss {

  /** The rule by which an author accepts it. */
  public static final String RULE = "loses-data";

  private DataLoss() {}

  /**
   * Finds them without knowing the schema that the migration begins at: what it makes itself may go
   * again. What SQL of the author's takes away is not found.
   */
  public static List<Operation> in(List<Operation> steps, Dialect dialect) {
    List<Operation> losses = new ArrayList<>();
    Schema made = Schema.EMPTY;
    for (Operation step : steps) {
      try {
        made = certain(step).apply(made);
      } catch (SchemaException isAboutWhatWasThere) {
        if (losesData(step, made, dialect)) {
          losses.add(step);
        }
      }
    }
    return List.copyOf(losses);
  }

  // What goes if it is there goes: that nothing is known of it does not mean that it is not there.
  private static Operation certain(Operation step) {
    return step instanceof IfNeeded needed && !needed.isCreation() ? needed.step() : step;
  }

  // To say what a step locks may take a table that is not known here; one that takes something
  // away is told by its kind.
  private static boolean losesData(Operation step, Schema made, Dialect dialect) {
    try {
      return dialect.impact(step, made).hazards().contains(Hazard.LOSES_DATA);
    } catch (SchemaException isNoneOfThose) {
      return false;
    }
  }
}
