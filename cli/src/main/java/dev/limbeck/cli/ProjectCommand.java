package dev.limbeck.cli;

import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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

  /** The settings of a project that may have no file of them yet. */
  final StartingSettings startingSettings(Map<Setting, String> more) {
    Map<Setting, String> given = new EnumMap<>(Setting.class);
    given.putAll(options.given());
    given.putAll(more);
    return StartingSettings.of(main.folder(), options.reader(main), given);
  }

  /** An environment variable of the person's; empty where it is not set, or to nothing. */
  final Optional<String> variable(String name) {
    return Optional.ofNullable(main.environment(name)).filter(value -> !value.isBlank());
  }

  /** Who can be asked, if anybody can. */
  final Optional<Terminal> terminal() {
    return main.terminal();
  }

  final Console console() {
    return main.console();
  }
}
