package dev.limbeck.settings;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads {@code application.yml}: maps inside maps, whose keys are joined by dots. */
final class YamlText {

  private YamlText() {}

  static SortedMap<String, String> read(String text, Path file) {
    Documents documents = new Documents();
    try {
      for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
        SortedMap<String, String> settings = new TreeMap<>();
        flatten("", document, settings);
        documents.add(settings);
      }
    } catch (YamlEngineException malformed) {
      throw new SettingsException(
          "%s is no YAML (%s); mend it.".formatted(file, oneLine(malformed)), malformed);
    }
    return documents.settings();
  }

  // A list has no settings of Hibernate's in it.
  private static void flatten(String path, Object value, Map<String, String> settings) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, inner) -> {
            if (key != null && inner != null) {
              flatten(join(path, key.toString()), inner, settings);
            }
          });
      return;
    }
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      settings.put(path, value.toString());
    }
  }

  // Spring has brackets around a key with dots of its own.
  private static String join(String path, String key) {
    boolean bracketed = key.startsWith("[") && key.endsWith("]");
    String plain = bracketed ? key.substring(1, key.length() - 1) : key;
    return path.isEmpty() ? plain : path + "." + plain;
  }

  private static String oneLine(YamlEngineException malformed) {
    return String.valueOf(malformed.getMessage()).strip().replaceAll("\\s+", " ");
  }
}
