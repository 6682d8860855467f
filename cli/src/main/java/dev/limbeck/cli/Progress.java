package dev.limbeck.cli;

import dev.limbeck.progress.BackfillProgress;
import dev.limbeck.progress.LockHolder;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RevisionRun;
import dev.limbeck.progress.RevisionRun.How;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.time.Duration;
import java.util.Optional;

/** Tells a person what a run does. */
record Progress(Console console) implements ProgressListener {

  @Override
  public void waiting(Optional<LockHolder> holder, Duration waited) {
    console.warn(
        "Waiting since %d s for another run to end%s."
            .formatted(
                waited.toSeconds(), holder.map(found -> ": " + found.describe()).orElse("")));
  }

  @Override
  public void tryingAgain(String name, String reason, Duration pause) {
    console.warn(
        "%s did not get its locks; it was rolled back and is tried again in %d ms.\n  %s"
            .formatted(name, pause.toMillis(), reason));
  }

  @Override
  public void backfilling(RevisionInfo revision, BackfillProgress progress) {
    console.say("  backfill " + progress.describe());
  }

  @Override
  public void awaiting(String what, Duration waited) {
    console.warn("Waiting since %d s for %s.".formatted(waited.toSeconds(), what));
  }

  @Override
  public void finished(RevisionPlan plan, RevisionRun run) {
    console.say(
        "  %s  %s  %s (%d ms)"
            .formatted(
                run.revision().id(),
                run.revision().message(),
                verb(plan.direction(), run.how()),
                run.took().toMillis()));
  }

  private static String verb(Direction direction, How how) {
    boolean up = direction == Direction.UPGRADE;
    return switch (how) {
      case WHOLE -> up ? "applied" : "taken back";
      case RESUMED -> up ? "applied from where it was cut off" : "taken back to its end";
      case BACKED_OUT ->
          up ? "put back, it was half taken back" : "taken back, it was half applied";
    };
  }
}
