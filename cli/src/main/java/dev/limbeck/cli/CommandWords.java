package dev.limbeck.cli;

import java.util.List;
import java.util.regex.Pattern;

/** Parts a command line where a person parts it: at spaces, save between quotes. */
final class CommandWords {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

  private CommandWords() {}

  static List<String> of(String command) {
    return WORD.matcher(command)
        .results()
        .map(
            word ->
                word.group(1) != null
                    ? word.group(1)
                    : word.group(2) != null ? word.group(2) : word.group(3))
        .toList();
  }
}
