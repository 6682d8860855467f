package dev.limbeck.diff;

import dev.limbeck.schema.QualifiedName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of tables or schemas as a person writes them: {@code *} stands for any characters, {@code
 * ?} for one. Before a dot stands a schema; without one, the table may be in any.
 */
public record NamePattern(String text) {

  /** What the default schema, which has no name in the model, is called. */
  public static final String DEFAULT_SCHEMA = "default";

  private static final Pattern WILD = Pattern.compile("[*?]");

  /** Whether a table, or what else has such a name, is meant. */
  boolean meansObject(QualifiedName name) {
    int dot = text.indexOf('.');
    return dot < 0
        ? matches(text, name.name())
        : matches(text.substring(0, dot), called(name.schema()))
            && matches(text.substring(dot + 1), name.name());
  }

  /** Whether a schema is meant; empty for the default one. */
  boolean meansSchema(Optional<String> schema) {
    return matches(text, called(schema));
  }

  private static String called(Optional<String> schema) {
    return schema.orElse(DEFAULT_SCHEMA);
  }

  private static boolean matches(String glob, String name) {
    Matcher wild = WILD.matcher(glob);
    StringBuilder regex = new StringBuilder();
    int from = 0;
    while (wild.find()) {
      regex.append(Pattern.quote(glob.substring(from, wild.start())));
      regex.append(wild.group().equals("*") ? ".*" : ".");
      from = wild.end();
    }
    regex.append(Pattern.quote(glob.substring(from)));
    return Pattern.compile(regex.toString(), Pattern.DOTALL).matcher(name).matches();
  }
}
