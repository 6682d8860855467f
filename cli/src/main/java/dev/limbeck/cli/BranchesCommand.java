package dev.limbeck.cli;

import dev.limbeck.revision.RevisionInfo;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists where the history forks. */
@Command(
    name = "branches",
    description = "Show the revisions that several others revise, and those.",
    footer = {"", "Example:", "  limbeck branches"})
final class BranchesCommand extends ProjectCommand {

  @Option(
      names = {"-v", "--verbose"},
      description = "Show files.")
  private boolean verbose;

  @Override
  public Integer call() {
    Project project = Project.of(settings());
    List<RevisionInfo> bases = project.graph().bases();
    List<RevisionInfo> forks = project.graph().branchPoints();
    if (bases.size() < 2 && forks.isEmpty()) {
      console().say("There are no branches: the history is one line.");
      return ExitCode.DONE;
    }
    RevisionLine line = RevisionLine.of(project.graph());
    if (bases.size() > 1) {
      console().print("base (branch point)");
      print(project, line, bases);
    }
    for (RevisionInfo fork : forks) {
      console().print(line.alone(fork));
      print(project, line, project.graph().children(fork));
    }
    return ExitCode.DONE;
  }

  private void print(Project project, RevisionLine line, List<RevisionInfo> next) {
    for (RevisionInfo revision : next) {
      console().print("    -> " + line.alone(revision));
      if (verbose) {
        console().print("       " + project.fileOf(revision));
      }
    }
  }
}
