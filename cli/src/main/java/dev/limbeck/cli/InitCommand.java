package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.FileChanges;
import dev.limbeck.project.SettingsReader;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes {@code limbeck.properties}, and on demand the first migration from a database. */
@Command(
    name = "init",
    description = {
      "Write a limbeck.properties for this project.",
      "",
      "With --from-database it also writes the first migration, so that it makes what the database"
          + " holds, and has the database count as being there; nothing is run on it.",
      ""
    },
    footer = {
      "",
      "Examples; the second for a database that has its tables already:",
      "  limbeck init --package com.example.shop.migrations",
      "  limbeck init --from-database --url postgresql://ann@localhost/shop"
    })
final class InitCommand extends ProjectCommand {

  @Option(
      names = "--from-database",
      description = "Take over what the database holds as the first migration.")
  private boolean fromDatabase;

  @Mixin private final AdoptionOptions adoption = new AdoptionOptions();

  @Override
  public Integer call() {
    StartingSettings starting = startingSettings(adoption.given());
    return fromDatabase ? takenOver(starting) : written(starting);
  }

  private int takenOver(StartingSettings starting) {
    return new Adoption(console(), starting, "init --from-database")
        .run(
            new Adoption.Request(
                adoption.message("Take over the database"),
                adoption.time(starting.settings()),
                adoption.filter(starting.settings()),
                List.of()));
  }

  private int written(StartingSettings starting) {
    adoption.requireNone();
    if (starting.text().isEmpty()) {
      throw new RefusedException(
          SettingsReader.FILE + " is there already; edit it, or delete it and run init again.");
    }
    try (FileChanges changes = new FileChanges()) {
      starting.write(changes);
      changes.keep();
    }
    console().say("Wrote " + SettingsReader.FILE + ".");
    console()
        .say(
            "Next: %s && limbeck revision --autogenerate -m \"First tables\""
                .formatted(starting.settings().layout().compileCommand()));
    return ExitCode.DONE;
  }
}
