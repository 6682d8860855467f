package dev.limbeck.execute;

import dev.limbeck.dialect.DataLoss;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.Direction;
import java.util.List;
import java.util.stream.Collectors;

/** Sees to it that no upgrade loses data of which its author does not say that it is meant so. */
record AcceptedLoss(RunRequest request, Dialect dialect) {

  /**
   * Looks at a revision of which nothing was run yet.
   *
   * @throws RefusedException if it is an upgrade that loses data without a word
   */
  void require(PreparedRevision prepared) {
    if (prepared.direction() == Direction.DOWNGRADE || request.acceptsLoss(prepared.revision())) {
      return;
    }
    List<Operation> losses =
        DataLoss.in(request.operations(prepared.revision(), Direction.UPGRADE), dialect);
    if (!losses.isEmpty()) {
      throw new RefusedException(
          ("Revision %s loses data and does not say that it is meant so: %s. Nothing was run. If"
                  + " nobody needs it any more, write @Accepts(rule = \"%s\", reason = \"...\") on"
                  + " %s, with the reason, and compile.")
              .formatted(
                  prepared.name(),
                  losses.stream().map(Operation::describe).collect(Collectors.joining("; ")),
                  DataLoss.RULE,
                  prepared.revision().className()));
    }
  }
}
