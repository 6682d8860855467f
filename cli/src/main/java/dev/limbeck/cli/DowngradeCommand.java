package dev.limbeck.cli;

import dev.limbeck.revision.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes migrations back. */
@Command(
    name = "downgrade",
    description = "Take migrations back, the last one first.",
    footer = {
      "",
      "A revision or the start of one; a label; base for nothing; -1 for all but the last; ab12-1;",
      "and on a branch: billing@base, billing@-1, billing@ab12. What depends on what goes, goes too.",
      "",
      "Example, the last one:",
      "  limbeck downgrade -1"
    })
final class DowngradeCommand extends RunCommand {

  @Parameters(paramLabel = "TARGET", description = "What stays, as below.")
  private String target = "";

  @Override
  Direction direction() {
    return Direction.DOWNGRADE;
  }

  @Override
  String target() {
    return target;
  }
}
