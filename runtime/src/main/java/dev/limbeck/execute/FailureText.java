package dev.limbeck.execute;

import dev.limbeck.revision.Direction;

/** Says of a revision that failed what failed, why, and what stays of it. */
final class FailureText {

  private FailureText() {}

  static String of(PreparedRevision prepared, int done, StepFailure failure) {
    String head =
        prepared.direction() == Direction.UPGRADE ? "Revision " : "Downgrade of revision ";
    boolean whole = prepared.isAtomic() || (done == 0 && failure.rowsThatStay() == 0);
    String fate =
        whole
            ? "was rolled back: %s failed.".formatted(failure.what())
            : "stopped half-way: %s failed; %s."
                .formatted(failure.what(), staying(done, failure.rowsThatStay()));
    String text =
        "%s%s %s\n  %s\n  %s"
            .formatted(head, prepared.name(), fate, failure.shortText(), failure.reason());
    return whole ? text : text + wayOut(prepared);
  }

  private static String staying(int done, long rows) {
    String before = done == 1 ? "the 1 before it stays" : "the %d before it stay".formatted(done);
    String batches = "%d rows of it are done".formatted(rows);
    if (rows == 0) {
      return before;
    }
    return done == 0 ? batches : before + ", and " + batches;
  }

  private static String wayOut(PreparedRevision prepared) {
    return prepared.direction() == Direction.UPGRADE
        ? "\nThe next upgrade goes on with it, a downgrade takes back what was done."
        : "\nThe next downgrade goes on with it, an upgrade puts back what was taken away.";
  }
}
