package dev.limbeck.execute;

import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.JournalEntry;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Goes on with a revision that an earlier run left half done. */
record Resumption(HalfDone halfDone) {

  /**
   * The plan with the half-done revision first. Whichever way the run goes, the revision is still
   * to be run: on if it is the same way, backward if it is the other.
   *
   * @throws RefusedException if the run would leave it half done
   */
  RevisionPlan plan(RunRequest request, Set<String> applied) {
    Set<String> asIf = new TreeSet<>(applied);
    if (request.direction() == Direction.UPGRADE) {
      asIf.remove(halfDone.revision());
    } else {
      asIf.add(halfDone.revision());
    }
    RevisionPlan plan = request.plan(asIf);
    List<RevisionInfo> revisions = new ArrayList<>(plan.revisions());
    Optional<RevisionInfo> half = revisions.stream().filter(this::isIt).findFirst();
    if (half.isEmpty() && request.inOrder(Set.of(halfDone.revision())).isEmpty()) {
      throw new RefusedException(
          ("Revision %s is half %s (%s), and no migration here has that id; use the code that it was"
                  + " run with, or settle it with \"limbeck repair\".")
              .formatted(halfDone.revision(), halfWord(), steps()));
    }
    if (half.isEmpty()) {
      throw new RefusedException(
          ("Revision %s is half %s (%s) and this %s would leave it so; %s to it first, or see what"
                  + " is left of it with \"limbeck repair\".")
              .formatted(
                  halfDone.revision(),
                  halfWord(),
                  steps(),
                  word(request.direction()),
                  word(request.direction())));
    }
    revisions.removeIf(this::isIt);
    revisions.add(0, half.orElseThrow());
    return new RevisionPlan(plan.direction(), revisions);
  }

  /**
   * The revision, in the direction in which it was begun.
   *
   * @throws RefusedException if the code does not have it
   */
  PreparedRevision prepared(RunRequest request, Dialect dialect, Transactions mode) {
    RevisionInfo revision =
        request.inOrder(Set.of(halfDone.revision())).stream()
            .findFirst()
            .orElseThrow(
                () ->
                    new RefusedException(
                        "Revision %s is half done and the code does not have it; use the code that has."
                            .formatted(halfDone.revision())));
    return PreparedRevision.of(revision, halfDone.direction(), request, dialect, mode);
  }

  /** Whether this is the revision that is half done. */
  boolean isIt(RevisionInfo revision) {
    return revision.id().equals(halfDone.revision());
  }

  /** Whether a run in this direction goes on with it; else it takes back what was done. */
  boolean goesOn(Direction direction) {
    return halfDone.direction() == direction;
  }

  /**
   * Refuses a revision that is not the one that was begun.
   *
   * @throws RefusedException with both texts, if a step that was begun has changed since
   */
  void requireSame(PreparedRevision prepared) {
    for (JournalEntry entry : halfDone.entries()) {
      Optional<Step> now =
          prepared.steps().stream().filter(it -> it.number() == entry.number()).findFirst();
      if (now.map(Step::fingerprint).filter(entry.fingerprint()::equals).isEmpty()) {
        throw new RefusedException(
            ("Revision %s is half done, and step %d of it was changed since it was run.%n"
                    + "  It was: %s%n  It is:  %s%n"
                    + "Put it back as it was, or settle the revision with \"limbeck repair\".")
                .formatted(
                    prepared.name(),
                    entry.number(),
                    Step.shortened(entry.text()),
                    now.map(Step::shortText).orElse("not there any more"))
                .replace(System.lineSeparator(), "\n"));
      }
    }
  }

  /**
   * Settles the step that was under way. Where the catalogue cannot tell of it, it counts as not
   * done for who goes on, and as done for who takes back: then it, or what takes it back, runs once
   * too often rather than not at all. A backfill is gone on with, or forgotten where the revision
   * is taken back: its rows keep their values.
   *
   * @return what is done of the revision now
   */
  HalfDone settled(
      PreparedRevision prepared, StepRunner steps, JournalTable journal, boolean goesOn)
      throws SQLException {
    Optional<JournalEntry> underWay = halfDone.underWay();
    if (underWay.isEmpty()) {
      return halfDone;
    }
    Step step = prepared.steps().get(underWay.orElseThrow().number() - 1);
    if (step.settling().isPresent()) {
      steps.settle(step);
    } else if (step.backfill().isPresent() != goesOn) {
      journal.remove(step.number());
    } else if (!goesOn) {
      return halfDone.asIfAllWereDone();
    }
    return journal
        .read()
        .orElseGet(() -> new HalfDone(halfDone.revision(), halfDone.direction(), List.of()));
  }

  private String halfWord() {
    return halfDone.direction() == Direction.UPGRADE ? "applied" : "taken back";
  }

  private String steps() {
    int done = halfDone.done().size();
    return done == 1 ? "1 step is done" : done + " steps are done";
  }

  private static String word(Direction direction) {
    return direction == Direction.UPGRADE ? "upgrade" : "downgrade";
  }
}
