package dev.limbeck.settings;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replaces {@code ${name:otherwise}} by what the same file says of the name, or else the rest. */
public final class Placeholders {

  private Placeholders() {}

  /** The text without placeholders; empty if one of them is not known before run time. */
  public static Optional<String> resolve(String text, Map<String, String> settings) {
    return resolve(text, settings, new HashSet<>());
  }

  private static Optional<String> resolve(
      String text, Map<String, String> settings, Set<String> asking) {
    int start = text.indexOf("${");
    if (start < 0) {
      return Optional.of(text);
    }
    int end = end(text, start + 2);
    if (end < 0) {
      return Optional.of(text);
    }
    return value(text.substring(start + 2, end), settings, asking)
        .flatMap(
            value ->
                resolve(text.substring(end + 1), settings, asking)
                    .map(rest -> text.substring(0, start) + value + rest));
  }

  private static Optional<String> value(
      String inside, Map<String, String> settings, Set<String> asking) {
    int colon = inside.indexOf(':');
    String name = colon < 0 ? inside : inside.substring(0, colon);
    String known = settings.get(name);
    if (known != null && asking.add(name)) {
      return resolve(known, settings, asking);
    }
    return colon < 0 ? Optional.empty() : resolve(inside.substring(colon + 1), settings, asking);
  }

  private static int end(String text, int from) {
    int depth = 1;
    for (int i = from; i < text.length(); i++) {
      if (text.startsWith("${", i)) {
        depth++;
      } else if (text.charAt(i) == '}') {
        depth--;
      }
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
