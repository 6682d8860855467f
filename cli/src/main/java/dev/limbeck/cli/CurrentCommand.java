package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Shows where the database is. */
@Command(
    name = "current",
    description = "Show the revision that the database is at.",
    footer = {"", "Example:", "  limbeck current"})
final class CurrentCommand extends ProjectCommand {

  @Override
  public Integer call() {
    Settings settings = settings();
    Database database = Database.require(settings, "current");
    try (CompiledClasses classes = CompiledClasses.of(settings)) {
      Limbeck limbeck = database.limbeck().classLoader(classes.loader());
      List<AppliedRevision> current = limbeck.current();
      if (current.isEmpty()) {
        console().say("%s is at base: nothing is applied.".formatted(database.url().shown()));
        return ExitCode.DONE;
      }
      Set<String> heads =
          limbeck.revisions().heads().stream().map(RevisionInfo::id).collect(Collectors.toSet());
      for (AppliedRevision revision : current) {
        String mark = heads.contains(revision.id()) ? " (head)" : "";
        console().print(revision.id() + mark + "  " + revision.message());
      }
      return ExitCode.DONE;
    }
  }
}
