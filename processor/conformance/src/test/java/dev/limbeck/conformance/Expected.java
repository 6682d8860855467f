package dev.limbeck.conformance;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A difference that is known, with its reason.
 *
 * @param pattern the difference's line, or a message's id
 */
record Expected(Level first, Level last, Pattern pattern, String reason) {

  private static final Pattern FORM =
      Pattern.compile("(?:\\[([\\d.]+?)\\.\\.([\\d.]+?)\\] +)?(.+?) +-- +(.+)");

  static Expected parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "\"%s\" is not [from..to] pattern -- reason".formatted(text));
    }
    boolean all = matcher.group(1) == null;
    return new Expected(
        all ? new Level(0, 0) : Level.of(matcher.group(1)),
        all ? new Level(99, 0) : Level.of(matcher.group(2)),
        Pattern.compile(matcher.group(3)),
        matcher.group(4));
  }

  boolean isFor(Level level) {
    return level.isAtLeast(first) && last.isAtLeast(level);
  }

  boolean explains(String line) {
    return pattern.matcher(line).matches();
  }
}
