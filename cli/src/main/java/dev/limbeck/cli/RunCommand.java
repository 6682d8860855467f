package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.progress.RunResult;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.AppliedRevision;
import java.util.List;
import java.util.stream.Collectors;

/** What {@code upgrade} and {@code downgrade} share. */
abstract class RunCommand extends ProjectCommand {

  /** Runs in the command's direction. */
  abstract RunResult run(Limbeck limbeck);

  /** The command's name. */
  abstract String name();

  @Override
  public final Integer call() {
    Settings settings = settings();
    Database database = Database.require(settings, name());
    try (CompiledClasses classes = Compiled.toRun(settings)) {
      Limbeck limbeck =
          Limbeck.configure(database::connect)
              .classLoader(classes.loader())
              .listener(new Progress(console()));
      RunResult done = run(limbeck);
      String place = place(limbeck.current());
      console()
          .say(
              done.isEmpty()
                  ? "Nothing to do: %s is at %s.".formatted(database.url().shown(), place)
                  : "%s is at %s now.".formatted(database.url().shown(), place));
      return ExitCode.DONE;
    }
  }

  private static String place(List<AppliedRevision> current) {
    if (current.isEmpty()) {
      return "base";
    }
    return current.stream()
        .map(revision -> revision.id() + " (" + revision.message() + ")")
        .collect(Collectors.joining(", "));
  }
}
