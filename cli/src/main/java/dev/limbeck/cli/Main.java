package dev.limbeck.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code limbeck} command: where the executable jar starts. */
@Command(
    name = "limbeck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Schema migration for Java and PostgreSQL.")
public final class Main {

  private Main() {}

  /** Runs the command line and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }
}
