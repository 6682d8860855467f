package dev.limbeck.cli;

import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.Layout;
import dev.limbeck.project.NewFile;
import dev.limbeck.project.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes {@code limbeck.properties}. */
@Command(
    name = "init",
    description = "Write a limbeck.properties for this project.",
    footer = {"", "Example:", "  limbeck init --package com.example.shop.migrations"})
final class InitCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Option(
      names = "--package",
      paramLabel = "NAME",
      description = "The package of migrations.",
      defaultValue = "migrations")
  private String packageName = "migrations";

  @Override
  public Integer call() {
    Path file = main.folder().resolve(SettingsReader.FILE);
    if (Files.exists(file)) {
      throw new RefusedException(
          SettingsReader.FILE + " is there already; edit it, or delete it and run init again.");
    }
    Layout layout = Layout.of(main.folder());
    NewFile.create(file, text(layout));
    main.console().say("Wrote " + SettingsReader.FILE + ".");
    main.console()
        .say(
            "Next: %s && limbeck revision --autogenerate -m \"First tables\""
                .formatted(layout.compileCommand()));
    return ExitCode.DONE;
  }

  private String text(Layout layout) {
    String detected =
        layout == Layout.UNKNOWN
            ? """
              classes=classes
              sources=src
              snapshot=src/META-INF/limbeck/schema.json
              """
            : """
              # Found by the build file; say otherwise here: classes, sources, snapshot, classpath.
              """;
    return """
        # Limbeck's settings. ${NAME} stands for an environment variable; an option (--url) or a
        # variable (LIMBECK_URL) counts before this file. Keep passwords out of it.

        # The database for upgrade, downgrade, current and check:
        # url=postgresql://${USER}@localhost:5432/mydatabase
        # password=${PGPASSWORD}

        # The Java package of migrations:
        package=%s

        %s"""
        .formatted(packageName, detected);
  }
}
