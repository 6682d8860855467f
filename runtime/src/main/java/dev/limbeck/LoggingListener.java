package dev.limbeck;

import dev.limbeck.progress.BackfillProgress;
import dev.limbeck.progress.LockHolder;
import dev.limbeck.progress.ProgressListener;
import dev.limbeck.progress.RevisionRun;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.revision.RevisionPlan;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Writes to the log what a run does. */
final class LoggingListener implements ProgressListener {

  private static final Logger LOG = System.getLogger("dev.limbeck");

  @Override
  public void waiting(Optional<LockHolder> holder, Duration waited) {
    String who = holder.map(it -> ": " + it.describe()).orElse("");
    LOG.log(Level.INFO, "Waiting for another run of Limbeck" + who);
  }

  @Override
  public void awaiting(String what, Duration waited) {
    LOG.log(Level.INFO, "Waiting for " + what);
  }

  @Override
  public void planned(RevisionPlan plan) {
    if (plan.revisions().isEmpty()) {
      LOG.log(Level.INFO, "Nothing to " + direction(plan));
    }
  }

  @Override
  public void started(RevisionPlan plan, RevisionInfo revision) {
    LOG.log(Level.INFO, direction(plan) + " " + revision.id() + " " + revision.message());
  }

  @Override
  public void step(RevisionInfo revision, String text, int number, int count) {
    LOG.log(Level.DEBUG, number + "/" + count + " " + text);
  }

  @Override
  public void backfilling(RevisionInfo revision, BackfillProgress progress) {
    LOG.log(Level.INFO, "backfill " + progress.describe());
  }

  @Override
  public void tryingAgain(String name, String reason, Duration pause) {
    LOG.log(
        Level.WARNING,
        "%s did not get its locks and is tried again in %d ms: %s"
            .formatted(name, pause.toMillis(), reason));
  }

  @Override
  public void finished(RevisionPlan plan, RevisionRun run) {
    LOG.log(
        Level.INFO,
        "%s %s took %d ms".formatted(direction(plan), run.revision().id(), run.took().toMillis()));
  }

  private static String direction(RevisionPlan plan) {
    return plan.direction().name().toLowerCase(Locale.ROOT);
  }
}
