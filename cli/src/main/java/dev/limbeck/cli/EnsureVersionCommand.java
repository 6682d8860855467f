package dev.limbeck.cli;

import dev.limbeck.project.Settings;
import picocli.CommandLine.Command;

/** Makes Limbeck's own tables. */
@Command(
    name = "ensure-version",
    description = "Make Limbeck's own tables, and nothing else.",
    footer = {"", "Example:", "  limbeck ensure-version"})
final class EnsureVersionCommand extends ProjectCommand {

  @Override
  public Integer call() {
    Settings settings = settings();
    Database database = Database.require(settings, "ensure-version");
    boolean made = database.limbeck().listener(new Progress(console())).ensureVersion();
    console()
        .say(
            made
                ? "%s has Limbeck's tables now.".formatted(database.url().shown())
                : "Nothing to do: %s has Limbeck's tables.".formatted(database.url().shown()));
    return ExitCode.DONE;
  }
}
