package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.progress.NotAppliedException;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Settings;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Waits until somebody else has run the migrations. */
@Command(
    name = "wait",
    description =
        "Wait until the database has the migrations; run none. Exit code 4 if it lacks some.",
    footer = {
      "",
      "A database that is not up yet is waited for too.",
      "",
      "Example, before an application starts whose migrations another process runs:",
      "  limbeck wait --timeout 5m && java -jar app.jar"
    })
final class WaitCommand extends ProjectCommand {

  @Parameters(
      paramLabel = "TARGET",
      arity = "0..1",
      description = "A revision or the start of one. Default: all that there are.")
  private @Nullable String target;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      defaultValue = "10m",
      converter = DurationText.class,
      description = "How long at most: 90s, 10m or 1h. Default: 10m.")
  private Duration timeout = Duration.ofMinutes(10);

  @Override
  public Integer call() {
    Settings settings = settings();
    Database database = Database.require(settings, "wait");
    try (CompiledClasses classes = Compiled.toRun(settings)) {
      Limbeck limbeck =
          database.limbeck().classLoader(classes.loader()).listener(new Progress(console()));
      await(limbeck);
      console().say("%s has all that was waited for.".formatted(database.url().shown()));
      return ExitCode.DONE;
    } catch (NotAppliedException e) {
      console().warn(String.valueOf(e.getMessage()));
      return ExitCode.DIFFERENT;
    }
  }

  private void await(Limbeck limbeck) {
    if (target == null) {
      limbeck.awaitHead(timeout);
      return;
    }
    limbeck.awaitRevision(target, timeout);
  }
}
