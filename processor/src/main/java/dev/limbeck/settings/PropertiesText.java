package dev.limbeck.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads {@code application.properties}, whose documents are parted by {@code #---}. */
final class PropertiesText {

  private PropertiesText() {}

  static SortedMap<String, String> read(String text, Path file) {
    Documents documents = new Documents();
    for (String document : text.split("(?m)^[#!]---\\s*$", -1)) {
      documents.add(parse(document, file));
    }
    return documents.settings();
  }

  private static Map<String, String> parse(String document, Path file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(document));
    } catch (IOException | IllegalArgumentException malformed) {
      throw new SettingsException(
          "%s is no properties file (%s); mend it.".formatted(file, malformed.getMessage()),
          malformed);
    }
    Map<String, String> settings = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      settings.put(key, properties.getProperty(key, ""));
    }
    return settings;
  }
}
