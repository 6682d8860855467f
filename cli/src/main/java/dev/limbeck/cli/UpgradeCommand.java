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
      "A revision or the start of one; a label; head; heads for all branches; +2 for the next two;",
      "ab12+1; and on a branch: billing@head, billing@+1.",
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
      description = "A word for a place, as below. Default: head.")
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
