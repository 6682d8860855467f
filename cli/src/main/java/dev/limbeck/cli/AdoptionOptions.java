package dev.limbeck.cli;

import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import java.time.ZonedDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What the commands that take over a database are told about its first migration. */
final class AdoptionOptions {

  @Option(
      names = {"-m", "--message"},
      paramLabel = "TEXT",
      description = "What the first migration is called.")
  private @Nullable String message;

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Mixin private final TimeOption time = new TimeOption();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** Refuses a message where there is no migration. */
  void requireNone() {
    if (message != null || time.isGiven()) {
      throw new ParameterException(
          command.commandLine(),
          "-m and --created are for the migration that --from-database writes.");
    }
  }

  String message(String usual) {
    return message == null ? usual : message;
  }

  ZonedDateTime time(Settings settings) {
    return time.time(settings);
  }

  SchemaFilter filter(Settings settings) {
    return filters.filter(settings);
  }

  /** What of it belongs into the settings. */
  Map<Setting, String> given() {
    return filters.given();
  }
}
