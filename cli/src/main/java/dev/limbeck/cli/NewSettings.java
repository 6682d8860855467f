package dev.limbeck.cli;

import dev.limbeck.DatabaseUrl;
import dev.limbeck.project.Layout;
import dev.limbeck.project.Setting;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The {@code limbeck.properties} of a project that has none yet. */
final class NewSettings {

  // What the text has a place for of its own, and what belongs in no file.
  private static final Set<Setting> PLACED =
      EnumSet.of(Setting.URL, Setting.USER, Setting.PASSWORD, Setting.PACKAGE);

  private static final String NO_URL = "# url=postgresql://${USER}@localhost:5432/mydatabase\n";

  private NewSettings() {}

  /**
   * The text, with what was said by options; a password never stands in it.
   *
   * @param options what the command line says
   */
  static String text(Layout layout, Map<Setting, String> options) {
    Map<Setting, String> kept = new EnumMap<>(Setting.class);
    kept.putAll(options);
    StringBuilder others = new StringBuilder();
    kept.forEach(
        (setting, value) -> {
          if (!PLACED.contains(setting)) {
            others.append(line(setting, value));
          }
        });
    return """
        # Limbeck's settings. ${NAME} stands for an environment variable; an option (--url) or a
        # variable (LIMBECK_URL) counts before this file. Keep passwords out of it.

        # The database for upgrade, downgrade, current and check:
        %s# password=${PGPASSWORD}

        # The Java package of migrations:
        %s
        %s%s"""
        .formatted(
            database(kept),
            line(Setting.PACKAGE, kept.getOrDefault(Setting.PACKAGE, "migrations")),
            places(layout, kept),
            others);
  }

  private static String database(Map<Setting, String> options) {
    String url = options.get(Setting.URL);
    String user = options.get(Setting.USER);
    if (url == null) {
      return NO_URL + (user == null ? "" : line(Setting.USER, user));
    }
    DatabaseUrl parsed = DatabaseUrl.parse(url);
    String who = user == null ? parsed.user().orElse("") : user;
    boolean isSecret = parsed.password().isPresent();
    return line(Setting.URL, isSecret ? parsed.jdbc() : url)
        + (who.isEmpty() || (user == null && !isSecret) ? "" : line(Setting.USER, who));
  }

  private static String places(Layout layout, Map<Setting, String> options) {
    if (layout != Layout.UNKNOWN) {
      return "# Found by the build file; say otherwise here: classes, sources, snapshot, classpath.\n";
    }
    Map<Setting, String> usual =
        Map.of(
            Setting.CLASSES, "classes",
            Setting.SOURCES, "src",
            Setting.SNAPSHOT, "src/" + Layout.SNAPSHOT);
    StringBuilder places = new StringBuilder();
    new EnumMap<>(usual)
        .forEach(
            (setting, value) -> {
              if (!options.containsKey(setting)) {
                places.append(line(setting, value));
              }
            });
    return places.toString();
  }

  private static String line(Setting setting, String value) {
    return setting.key() + "=" + value.replace("\\", "\\\\") + "\n";
  }
}
