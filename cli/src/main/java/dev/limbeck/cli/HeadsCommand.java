package dev.limbeck.cli;

import dev.limbeck.revision.RevisionInfo;
import picocli.CommandLine.Command;

/** Lists the revisions that nothing follows. */
@Command(
    name = "heads",
    description = "Show the revisions that no other follows; there should be one.",
    footer = {"", "Example:", "  limbeck heads"})
final class HeadsCommand extends ProjectCommand {

  @Override
  public Integer call() {
    for (RevisionInfo head : Project.of(settings()).graph().heads()) {
      console().print(head.id() + "  " + head.message());
    }
    return ExitCode.DONE;
  }
}
