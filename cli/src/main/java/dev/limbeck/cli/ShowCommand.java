package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows one migration. */
@Command(
    name = "show",
    description = "Show a migration: its place, its file, what it says of itself.",
    footer = {"", "Example:", "  limbeck show head"})
final class ShowCommand extends ProjectCommand {

  @Parameters(paramLabel = "REVISION", description = "Its id, the start of it, or head.")
  private String word = "";

  @Override
  public Integer call() {
    Project project = Project.of(settings());
    for (RevisionInfo revision : found(project)) {
      String parents =
          revision.parents().isEmpty() ? "nothing" : String.join(", ", revision.parents());
      console().print("Revision: " + revision.id());
      console().print("Revises:  " + parents);
      console().print("Message:  " + revision.message());
      console().print("File:     " + project.fileOf(revision));
      console().print("");
      console().print(project.sourceOf(revision).description().strip());
    }
    return ExitCode.DONE;
  }

  private List<RevisionInfo> found(Project project) {
    if (word.equals("head")) {
      return project.graph().heads();
    }
    List<RevisionInfo> found =
        project.graph().revisions().stream()
            .filter(revision -> revision.id().startsWith(word))
            .toList();
    if (found.size() == 1) {
      return found;
    }
    String reason =
        found.isEmpty()
            ? "No revision begins with \"%s\"; \"limbeck history\" lists them.".formatted(word)
            : "%d revisions begin with \"%s\": %s. Write more of it."
                .formatted(
                    found.size(),
                    word,
                    String.join(", ", found.stream().map(RevisionInfo::id).toList()));
    throw new RefusedException(reason);
  }
}
