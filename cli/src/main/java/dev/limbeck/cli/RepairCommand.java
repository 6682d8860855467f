package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.Settlement;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.progress.PlannedRevision;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.HalfDone;
import dev.limbeck.revision.JournalEntry;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows and settles the revision that is half done. */
@Command(
    name = "repair",
    description =
        "Show the migration that a run was cut off in, or say how it was settled by hand.",
    footer = {
      "",
      "There is seldom a need: \"limbeck upgrade\" goes on with it, and \"limbeck downgrade\""
          + " takes",
      "back what was done. Neither option runs anything of it.",
      "",
      "Example:",
      "  limbeck repair"
    })
final class RepairCommand extends ProjectCommand {

  @ArgGroup private @Nullable How how;

  /** What a person says of it. */
  private static final class How {

    @Option(names = "--done", description = "The rest of it was done by hand: it counts as done.")
    private boolean done;

    @Option(
        names = "--undone",
        description = "What was done of it was taken back by hand: it counts as not begun.")
    private boolean undone;

    Settlement settlement() {
      return done && !undone ? Settlement.DONE : Settlement.UNDONE;
    }
  }

  @Override
  public Integer call() {
    Settings settings = settings();
    Database database = Database.require(settings, "repair");
    try (CompiledClasses classes = Compiled.toRun(settings)) {
      Limbeck limbeck =
          database.limbeck().classLoader(classes.loader()).listener(new Progress(console()));
      Optional<HalfDone> found =
          how == null ? limbeck.halfDone() : limbeck.settle(how.settlement());
      if (found.isEmpty()) {
        console().say("Nothing is half done on %s.".formatted(database.url().shown()));
        return ExitCode.DONE;
      }
      show(found.orElseThrow());
      if (how == null) {
        showRest(limbeck, found.orElseThrow());
        return ExitCode.DIFFERENT;
      }
      console()
          .say(
              "%s counts as %s now."
                  .formatted(
                      found.orElseThrow().revision(),
                      how.settlement() == Settlement.DONE ? "done" : "not begun"));
      return ExitCode.DONE;
    }
  }

  private void showRest(Limbeck limbeck, HalfDone halfDone) {
    PlannedRevision rest;
    try {
      rest = limbeck.rest(halfDone);
    } catch (RefusedException e) {
      console().warn(String.valueOf(e.getMessage()));
      return;
    }
    boolean upgrade = halfDone.direction() == Direction.UPGRADE;
    console()
        .print(
            "To go on with it: limbeck %s. To take back what was done: limbeck %s."
                .formatted(
                    upgrade ? "upgrade" : "downgrade", upgrade ? "downgrade -1" : "upgrade"));
    console().print("");
    new DryRun(console(), ForeseenEffects.NOTHING).print(List.of(rest));
  }

  private void show(HalfDone halfDone) {
    console()
        .print(
            "%s of revision %s was cut off. Its steps:"
                .formatted(
                    halfDone.direction() == Direction.UPGRADE ? "The upgrade" : "The downgrade",
                    halfDone.revision()));
    for (JournalEntry entry : halfDone.entries()) {
      String state = entry.finished() ? "done" : "begun, its end is not known";
      console()
          .print(
              "  %d  %s  (%s)"
                  .formatted(entry.number(), entry.text().replaceAll("\\s+", " "), state));
    }
  }
}
