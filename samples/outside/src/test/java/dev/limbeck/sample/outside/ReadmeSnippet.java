package dev.limbeck.sample.outside;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fenced block of the README that stands behind {@code <!-- snippet: NAME -->}. */
final class ReadmeSnippet {

  private ReadmeSnippet() {}

  static String named(String name) throws IOException {
    Path readme = Path.of(System.getProperty("readme"));
    Matcher block =
        Pattern.compile(
                "<!-- snippet: " + Pattern.quote(name) + " -->\\s*```\\w*\\n(.*?)```",
                Pattern.DOTALL)
            .matcher(Files.readString(readme));
    if (!block.find()) {
      throw new AssertionError(
          "There is no <!-- snippet: " + name + " --> with a block in " + readme);
    }
    return block.group(1);
  }
}
