package dev.limbeck.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What is done with the settings. */
@Command(
    name = "config",
    description = "The settings that count.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = ConfigShowCommand.class)
final class ConfigCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Spec private CommandSpec spec;

  Main main() {
    return main;
  }

  /** Without a command: the help, as for any other wrong usage. */
  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return ExitCode.WRONG_USAGE;
  }
}
