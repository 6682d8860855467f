package dev.limbeck.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;

/** A file in which a project configures Hibernate: properties, YAML, or {@code persistence.xml}. */
public final class SettingsFile {

  private SettingsFile() {}

  /**
   * The settings of a file, each under its whole key. Of a file with several documents, those count
   * that hold whatever profile is active.
   *
   * @param unit the persistence unit; it must be given where an XML file has several
   * @throws SettingsException if the file cannot be read or understood
   */
  public static SortedMap<String, String> read(Path file, Optional<String> unit) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    String text = text(file);
    if (name.endsWith(".properties")) {
      return PropertiesText.read(text, file);
    }
    if (name.endsWith(".yml") || name.endsWith(".yaml")) {
      return YamlText.read(text, file);
    }
    if (name.endsWith(".xml")) {
      return PersistenceXml.read(text, file, unit);
    }
    throw new SettingsException(
        "%s is none of the kinds of files that hold settings; name one that ends with .properties, .yml, .yaml or .xml."
            .formatted(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new SettingsException(
          "%s cannot be read (%s); name the file by its path from the folder that javac runs in, or by its whole path."
              .formatted(file, unreadable),
          unreadable);
    }
  }
}
