package dev.limbeck.cli;

import dev.limbeck.DatabaseUrl;
import dev.limbeck.project.Said;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows the settings that count. */
@Command(
    name = "show",
    description = "Show each setting that counts, and where it was said. Passwords are not shown.",
    footer = {
      "",
      "An option counts before a variable, that before what limbeck.properties says for the chosen",
      "environment (env.prod.url=...), that before what it says for all.",
      "",
      "Example:",
      "  limbeck config show --env prod"
    })
final class ConfigShowCommand implements Callable<Integer> {

  @ParentCommand private ConfigCommand parent;

  @Mixin private final ProjectOptions options = new ProjectOptions();

  @Override
  public Integer call() {
    Main main = parent.main();
    Settings settings = options.settings(main);
    for (Setting setting : Setting.values()) {
      main.console()
          .print(
              settings
                  .counting(setting)
                  .map(said -> line(setting, said))
                  .orElseGet(() -> setting.key() + "  (not said)"));
    }
    return ExitCode.DONE;
  }

  private static String line(Setting setting, Said said) {
    return "%s=%s  (%s)".formatted(setting.key(), shown(setting, said.value()), said.place());
  }

  private static String shown(Setting setting, String value) {
    return switch (setting) {
      case PASSWORD -> "***";
      case URL -> DatabaseUrl.parse(value).shown();
      default -> value;
    };
  }
}
