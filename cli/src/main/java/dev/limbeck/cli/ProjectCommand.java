package dev.limbeck.cli;

import dev.limbeck.project.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What the commands that read a project share: its settings and the console. */
abstract class ProjectCommand implements Callable<Integer> {

  @ParentCommand private Main main;

  @Mixin private final ProjectOptions options = new ProjectOptions();

  final Settings settings() {
    return options.settings(main);
  }

  final Console console() {
    return main.console();
  }
}
