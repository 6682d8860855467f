package dev.limbeck.cli;

import dev.limbeck.progress.LockHolder;
import dev.limbeck.progress.ProgressListener;
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
  public void finished(RevisionPlan plan, RevisionInfo revision, Duration took) {
    String verb = plan.direction() == Direction.UPGRADE ? "applied" : "taken back";
    console.say(
        "  %s  %s  %s (%d ms)".formatted(revision.id(), revision.message(), verb, took.toMillis()));
  }
}
