package dev.limbeck.cli;

import static java.util.stream.Collectors.joining;

import dev.limbeck.project.FileChanges;
import dev.limbeck.project.Layout;
import dev.limbeck.project.Setting;
import dev.limbeck.project.Settings;
import dev.limbeck.project.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a project that Limbeck is new to.
 *
 * @param text what is to be written into the file; empty where it is there already
 * @param unsaid what the command line says and the file that is there does not
 */
record StartingSettings(Settings settings, Optional<String> text, List<Setting> unsaid) {

  static StartingSettings of(Path folder, SettingsReader reader, Map<Setting, String> options) {
    if (!Files.exists(folder.resolve(SettingsReader.FILE))) {
      String text = NewSettings.text(Layout.of(folder), options);
      return new StartingSettings(reader.read(options, text), Optional.of(text), List.of());
    }
    Settings without = reader.read(Map.of());
    Settings settings = reader.read(options);
    List<Setting> unsaid =
        settings.said().keySet().stream()
            .filter(it -> it != Setting.PASSWORD)
            .filter(it -> !settings.value(it).equals(without.value(it)))
            .sorted()
            .toList();
    return new StartingSettings(settings, Optional.empty(), unsaid);
  }

  void write(FileChanges changes) {
    text.ifPresent(it -> changes.create(file(), it));
  }

  void report(Console console) {
    if (text.isPresent()) {
      console.say("Wrote " + SettingsReader.FILE);
      return;
    }
    console.say(SettingsReader.FILE + " was there already, and stays as it is.");
    if (!unsaid.isEmpty()) {
      console.warn(
          "Note: it does not say what you said by options; write it there for the next command: %s."
              .formatted(unsaid.stream().map(Setting::key).collect(joining(", "))));
    }
  }

  private Path file() {
    return settings.folder().resolve(SettingsReader.FILE);
  }
}
