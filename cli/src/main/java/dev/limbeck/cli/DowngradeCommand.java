package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.progress.RunResult;
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
  RunResult run(Limbeck limbeck) {
    return limbeck.downgrade(target);
  }

  @Override
  String name() {
    return "downgrade";
  }
}
