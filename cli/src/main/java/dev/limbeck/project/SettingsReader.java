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
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the settings: an option counts before an environment variable, that before what the file
 * says for the chosen environment ({@code env.prod.url=...}), that before what it says for all, and
 * that before the layout of the build tool.
 */
public final class SettingsReader {

  /** The file that {@code limbeck init} writes. */
  public static final String FILE = "limbeck.properties";

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}]*)}");

  private static final Pattern OF_AN_ENVIRONMENT = Pattern.compile("env\\.([^.]+)\\.(.+)");

  /** The variable that chooses one of the file's environments. */
  private static final String CHOICE = "LIMBECK_ENV";

  private final Path folder;
  private final UnaryOperator<@Nullable String> environment;
  private final Optional<String> chosen;

  /**
   * @param folder the project's folder
   * @param environment gives the value of an environment variable, or null
   */
  public SettingsReader(Path folder, UnaryOperator<@Nullable String> environment) {
    this(folder, environment, Optional.empty());
  }

  /**
   * @param folder the project's folder
   * @param environment gives the value of an environment variable, or null
   * @param chosen which of the file's environments counts; by default the one that the variable
   *     LIMBECK_ENV names
   */
  public SettingsReader(
      Path folder, UnaryOperator<@Nullable String> environment, Optional<String> chosen) {
    this.folder = folder;
    this.environment = environment;
    this.chosen =
        chosen
            .or(() -> Optional.ofNullable(environment.apply(CHOICE)))
            .filter(name -> !name.isBlank());
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
    Map<Setting, Said> said = new EnumMap<>(Setting.class);
    said.putAll(parsed(text));
    for (Setting setting : Setting.values()) {
      String value = environment.apply(setting.variable());
      if (value != null && !value.isBlank()) {
        said.put(setting, new Said(value, setting.variable()));
      }
    }
    options.forEach((setting, value) -> said.put(setting, new Said(value, "--" + setting.key())));
    return new Settings(folder, said, Layout.of(folder));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private Map<Setting, Said> parsed(String text) {
    Properties properties = new OnceEach();
    try (Reader reader = new StringReader(text)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(folder.resolve(FILE), e);
    }
    Map<Setting, Said> forAll = new EnumMap<>(Setting.class);
    Map<Setting, Said> forChosen = new EnumMap<>(Setting.class);
    SortedSet<String> environments = new TreeSet<>();
    for (String key : properties.stringPropertyNames()) {
      Matcher ofOne = OF_AN_ENVIRONMENT.matcher(key);
      boolean isOfOne = ofOne.matches();
      Setting setting = known(key, isOfOne ? ofOne.group(2) : key);
      Said said = new Said(properties.getProperty(key).strip(), FILE + ", " + key);
      if (isOfOne) {
        environments.add(ofOne.group(1));
      }
      boolean counts = !isOfOne || chosen.equals(Optional.of(ofOne.group(1)));
      if (counts && !said.value().isEmpty()) {
        (isOfOne ? forChosen : forAll).put(setting, said);
      }
    }
    chosen.ifPresent(name -> requireKnown(name, environments));
    forAll.putAll(forChosen);
    forAll.replaceAll((setting, said) -> new Said(replaced(setting, said), said.place()));
    return forAll;
  }

  private static void requireKnown(String name, SortedSet<String> environments) {
    if (environments.contains(name)) {
      return;
    }
    throw new RefusedException(
        "%s has no settings for the environment \"%s\"; %s"
            .formatted(
                FILE,
                name,
                environments.isEmpty()
                    ? "write some, such as env.%s.url=postgresql://host/name.".formatted(name)
                    : "it has them for " + String.join(", ", environments) + "."));
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

  private static Setting known(String whole, String key) {
    return Setting.of(key)
        .orElseThrow(
            () -> {
              String meant =
                  Spelling.nearest(key, Setting.keys())
                      .map(word -> " Did you mean \"" + word + "\"?")
                      .orElse(" Known are: " + String.join(", ", Setting.keys()) + ".");
              return new RefusedException(FILE + " has the unknown key \"" + whole + "\"." + meant);
            });
  }

  // Only what counts: a variable that another environment needs need not be there.
  private String replaced(Setting setting, Said said) {
    Matcher matcher = VARIABLE.matcher(said.value());
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String name = matcher.group(1);
      String found = environment.apply(name);
      if (found == null) {
        throw new RefusedException(
            "%s takes %s from the environment variable %s, which is not set; set it, or give --%s."
                .formatted(FILE, setting.key(), name, setting.key()));
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(found));
    }
    return matcher.appendTail(text).toString();
  }
}
