package dev.limbeck.project;

import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings: an option counts before an environment variable, that before the file, that
 * before the layout of the build tool.
 */
public final class SettingsReader {

  /** The file that {@code limbeck init} writes. */
  public static final String FILE = "limbeck.properties";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  private final Path folder;
  private final UnaryOperator<@Nullable String> environment;

  /**
   * @param folder the project's folder
   * @param environment gives the value of an environment variable, or null
   */
  public SettingsReader(Path folder, UnaryOperator<@Nullable String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  /**
   * The settings of the project in this folder.
   *
   * @param options what the command line says
   * @throws LimbeckException if the file cannot be read or has a key or variable that is unknown
   */
  public Settings read(Map<Setting, String> options) {
    Path file = folder.resolve(FILE);
    return Files.exists(file) ? read(options, text(file)) : read(options, "");
  }

  /** The same as if this were the text of the file, which need not be there. */
  public Settings read(Map<Setting, String> options, String text) {
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    values.putAll(parsed(text));
    for (Setting setting : Setting.values()) {
      String value = environment.apply(setting.variable());
      if (value != null && !value.isBlank()) {
        values.put(setting, value);
      }
    }
    values.putAll(options);
    return new Settings(folder, values, Layout.of(folder));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private Map<Setting, String> parsed(String text) {
    Properties properties = new OnceEach();
    try (Reader reader = new StringReader(text)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(folder.resolve(FILE), e);
    }
    Map<Setting, String> values = new EnumMap<>(Setting.class);
    for (String key : properties.stringPropertyNames()) {
      String value = properties.getProperty(key).strip();
      if (!value.isEmpty()) {
        values.put(known(key), replaced(key, value));
      }
    }
    return values;
  }

  /** Properties of which none may be set twice: which of the two was meant is not known. */
  private static final class OnceEach extends Properties {

    private static final long serialVersionUID = 1L;

    @Override
    public synchronized @Nullable Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new RefusedException("%s sets %s twice; keep one of them.".formatted(FILE, key));
      }
      return super.put(key, value);
    }
  }

  private static LimbeckException unreadable(Path file, Exception e) {
    String problem = String.valueOf(e.getMessage()).replaceFirst("\\.$", "");
    return new LimbeckException("%s cannot be read: %s.".formatted(file, problem), e);
  }

  private static Setting known(String key) {
    return Setting.of(key)
        .orElseThrow(
            () -> {
              String meant =
                  Spelling.nearest(key, Setting.keys())
                      .map(word -> " Did you mean \"" + word + "\"?")
                      .orElse(" Known are: " + String.join(", ", Setting.keys()) + ".");
              return new RefusedException(FILE + " has the unknown key \"" + key + "\"." + meant);
            });
  }

  private String replaced(String key, String value) {
    Matcher matcher = VARIABLE.matcher(value);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      String found = environment.apply(name);
      if (found == null) {
        throw new RefusedException(
            "%s takes %s from the environment variable %s, which is not set; set it, or give --%s."
                .formatted(FILE, key, name, key));
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(found));
    }
    return matcher.appendTail(text).toString();
  }
}
