package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import dev.limbeck.schema.Hints;
import java.util.List;

/**
 * Fills a column before it forbids null, where the entities say with what: the column is added
 * without that, filled, and then made not null.
 *
 * <p>The way back is that of the steps as they were: the filled values go with the column, or stay
 * in one that may be null again.
 */
public final class Backfilling {

  private Backfilling() {}

  /** The same steps, each column filled in its place. */
  public static List<Operation> in(List<Operation> steps, Hints hints) {
    return steps.stream()
        .flatMap(step -> Fill.of(step, hints).map(Fill::together).orElse(List.of(step)).stream())
        .toList();
  }
}
