package dev.limbeck.cli;

import dev.limbeck.revision.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes migrations back. */
@Command(
    name = "downgrade",
    description = "Take migrations back, the last one first.",
    footer = {"", "Example, the last one:", "  limbeck downgrade -1"})
final class DowngradeCommand extends RunCommand {

  @Parameters(
      paramLabel = "TARGET",
      description = "What stays: a revision or the start of one, base for nothing, or -1.")
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
