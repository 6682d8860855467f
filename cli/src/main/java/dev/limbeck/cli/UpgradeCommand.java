package dev.limbeck.cli;

import dev.limbeck.revision.Direction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs pending migrations. */
@Command(
    name = "upgrade",
    description = "Run the migrations that the database does not have yet.",
    footer = {
      "",
      "One run works at a time; another waits for it. A run that was cut off is gone on with.",
      "",
      "Example:",
      "  limbeck upgrade --url postgresql://ann@localhost/shop",
      "  limbeck upgrade --dry-run"
    })
final class UpgradeCommand extends RunCommand {

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..1",
      defaultValue = "head",
      description = "A revision or the start of one, head, or +2. Default: head.")
  private String target = "head";

  @Override
  Direction direction() {
    return Direction.UPGRADE;
  }

  @Override
  String target() {
    return target;
  }
}
