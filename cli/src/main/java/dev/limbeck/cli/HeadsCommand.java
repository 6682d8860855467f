package dev.limbeck.cli;

import dev.limbeck.revision.RevisionInfo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the revisions that nothing follows. */
@Command(
    name = "heads",
    description = "Show the revisions that no other follows: one for each branch.",
    footer = {"", "Example:", "  limbeck heads -v"})
final class HeadsCommand extends ProjectCommand {

  @Option(
      names = {"-v", "--verbose"},
      description = "Show what each follows, and its file.")
  private boolean verbose;

  @Option(
      names = "--resolve-dependencies",
      description = "Leave out heads that another revision depends on.")
  private boolean resolveDependencies;

  @Override
  public Integer call() {
    Project project = Project.of(settings());
    RevisionLine line = RevisionLine.of(project.graph());
    for (RevisionInfo head : project.graph().heads()) {
      if (resolveDependencies && project.graph().isDependency(head)) {
        continue;
      }
      console().print(verbose ? line.withParents(head) : line.alone(head));
      if (verbose) {
        console().print("    " + project.fileOf(head));
      }
    }
    return ExitCode.DONE;
  }
}
