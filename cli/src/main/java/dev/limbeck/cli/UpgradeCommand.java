package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.progress.RunResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs pending migrations. */
@Command(
    name = "upgrade",
    description = "Run the migrations that the database does not have yet.",
    footer = {
      "",
      "One run works at a time; another waits for it.",
      "",
      "Example:",
      "  limbeck upgrade --url postgresql://ann@localhost/shop"
    })
final class UpgradeCommand extends RunCommand {

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..1",
      defaultValue = "head",
      description = "A revision or the start of one, head, or +2. Default: head.")
  private String target = "head";

  @Override
  RunResult run(Limbeck limbeck) {
    return limbeck.upgrade(target);
  }

  @Override
  String name() {
    return "upgrade";
  }
}
