package dev.limbeck.cli;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.project.Settings;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.ShadowPostgres;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** A private PostgreSQL to try things on. */
@Command(
    name = "postgres",
    description = "Start a private, empty PostgreSQL; it is gone when this command ends.",
    footer = {
      "",
      "Prints the URL, then waits for the end of its input.",
      "",
      "Example:",
      "  limbeck postgres"
    })
final class PostgresCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Override
  public Integer call() {
    Settings settings = new ProjectOptions().settings(main);
    try (ShadowPostgres server = ShadowPostgres.start(settings.postgres());
        ShadowDatabase database = server.createDatabase()) {
      main.console().print(database.url());
      while (System.in.read() >= 0) {
        // What is typed does not matter; the end of the input does.
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw new LimbeckException("The input cannot be read: " + e.getMessage(), e);
    }
  }
}
