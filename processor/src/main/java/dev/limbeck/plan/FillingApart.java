package dev.limbeck.plan;

import dev.limbeck.operation.Operation;
import java.util.List;

/**
 * A column that the entities say how to fill gets its values after the transaction that adds it,
 * which would keep others from the table while all rows are written. What others insert meanwhile
 * has the column's default already.
 */
final class FillingApart implements Rewrite {

  @Override
  public List<Operation> in(Steps steps) {
    return steps.operations().stream()
        .flatMap(
            step -> Fill.of(step, steps.hints()).map(Fill::apart).orElse(List.of(step)).stream())
        .toList();
  }
}
