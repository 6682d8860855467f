package dev.limbeck.cli;

import dev.limbeck.project.NewFile;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Writes the schema at head anew. */
@Command(
    name = "snapshot",
    description = "Write the schema at head anew, after a migration was written or edited by hand.",
    footer = {"", "Example:", "  mvn compile && limbeck snapshot"})
final class SnapshotCommand extends ProjectCommand {

  @Override
  public Integer call() {
    Project project = Project.of(settings());
    Settings settings = project.settings();
    String file = settings.shown(settings.snapshot());
    try (Shadow shadow = new Shadow(settings)) {
      SnapshotFold fold = new SnapshotFold(project, shadow);
      Renumbered renumbered = fold.renumbered();
      Snapshot written = fold.snapshot();
      Optional<Snapshot> found = Snapshot.read(settings.snapshot(), file);
      if (found.equals(Optional.of(written))) {
        console().say(file + " is up to date.");
        return ExitCode.DONE;
      }
      NewFile.replace(settings.snapshot(), written.json());
      console().say("Wrote " + file + ".");
      renumbered.report(console());
      return ExitCode.DONE;
    }
  }
}
