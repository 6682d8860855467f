package dev.limbeck.project;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A key of {@code limbeck.properties}; each is an option and an environment variable too. */
public enum Setting {
  URL("url", "the database: jdbc:postgresql://host/name or postgresql://user@host/name"),
  USER("user", "who connects"),
  PASSWORD("password", "the password; better in the environment than in a file"),
  SCHEMA("schema", "the schema for tables that name none; the connection's own by default"),
  CLASSES(
      "classes", "the folder of compiled classes; those of several modules with commas between"),
  CLASSPATH(
      "classpath", "jars with entities, and what migrations need besides, separated as in -cp"),
  SOURCES("sources", "the folder of Java sources"),
  PACKAGE("package", "the package of migrations"),
  SNAPSHOT("snapshot", "the file with the schema at head"),
  CLASS_NAME(
      "class-name",
      "the pattern of migrations' names, of {time}, {date}, {id} and {slug}; R{time}_{slug} by default"),
  ZONE(
      "zone",
      "the time zone of the time in migrations' names, such as Europe/Berlin; UTC by default"),
  HEADER(
      "header", "the file with a comment, such as a licence, that goes on top of each migration"),
  AFTER_WRITE("after-write", "the program run on each migration when written, such as a formatter"),
  POSTGRES(
      "postgres",
      "the private PostgreSQL: the folder of an installed one, or a jar with one; limbeck.jar's own by default"),
  PLAIN(
      "plain",
      "rules for tables in use that generated migrations do not follow, with commas between, or all"),
  INCLUDE_SCHEMA("include-schema", "the schemas to compare, with commas; all by default"),
  EXCLUDE_SCHEMA("exclude-schema", "the schemas not to compare"),
  INCLUDE_TABLE("include-table", "the tables to compare, with commas; all by default"),
  EXCLUDE_TABLE("exclude-table", "the tables not to compare"),
  EXCLUDE_KIND("exclude-kind", "the kinds of objects not to compare, such as index or view");

  private final String key;
  private final String meaning;

  Setting(String key, String meaning) {
    this.key = key;
    this.meaning = meaning;
  }

  /** The key in the file, and the option without its dashes. */
  public String key() {
    return key;
  }

  /** What it sets, in a line. */
  public String meaning() {
    return meaning;
  }

  /** The environment variable, such as {@code LIMBECK_URL}. */
  public String variable() {
    return "LIMBECK_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  static Optional<Setting> of(String key) {
    return Arrays.stream(values()).filter(setting -> setting.key.equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Setting::key).toList();
  }
}
