package dev.limbeck.cli;

import dev.limbeck.project.Settings;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The time that a migration is named after. */
final class TimeOption {

  @Option(
      names = "--created",
      paramLabel = "TIME",
      converter = TimeText.class,
      description = "The time in a migration's name, as 2026-01-15T10:30Z; now by default.")
  private @Nullable ZonedDateTime created;

  boolean isGiven() {
    return created != null;
  }

  ZonedDateTime time(Settings settings) {
    return created == null
        ? ZonedDateTime.now(Clock.system(FormOfMigrations.zone(settings)))
        : created;
  }
}
