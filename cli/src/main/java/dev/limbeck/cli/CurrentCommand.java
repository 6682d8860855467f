package dev.limbeck.cli;

import dev.limbeck.Limbeck;
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
    Project project = Project.of(settings);
    List<AppliedRevision> applied = Limbeck.configure(database::connect).applied();
    if (applied.isEmpty()) {
      console().say("%s is at base: nothing is applied.".formatted(database.url().shown()));
    }
    Set<String> heads =
        project.graph().heads().stream().map(RevisionInfo::id).collect(Collectors.toSet());
    for (AppliedRevision revision : last(project, applied)) {
      String mark = heads.contains(revision.id()) ? " (head)" : "";
      console().print(revision.id() + mark + "  " + revision.message());
    }
    return ExitCode.DONE;
  }

  private static List<AppliedRevision> last(Project project, List<AppliedRevision> applied) {
    Set<String> ids = applied.stream().map(AppliedRevision::id).collect(Collectors.toSet());
    return applied.stream().filter(revision -> isLast(project, revision.id(), ids)).toList();
  }

  private static boolean isLast(Project project, String id, Set<String> applied) {
    return project.graph().find(id).isEmpty()
        || project.graph().descendants(id).stream().noneMatch(it -> applied.contains(it.id()));
  }
}
