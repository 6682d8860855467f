package dev.limbeck.processor;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the manual about one message, with an example that must give it. */
record ManualPage(Path file, String text) {

  private static final Path FOLDER = Path.of("..", "src", "docs", "messages");
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(java|json|sh|text)\\n(.*?)^```$");
  private static final String WAY_OUT = "\n## The way out\n";

  static List<ManualPage> all() throws IOException {
    List<ManualPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.sorted().toList()) {
        pages.add(new ManualPage(file, Files.readString(file)));
      }
    }
    return pages;
  }

  String id() {
    return file.getFileName().toString().replace(".md", "");
  }

  boolean hasExample() {
    return text.contains("\n## Example\n");
  }

  /** The classes that cause the message. */
  List<String> example() {
    return blocks("java", text.substring(0, text.indexOf(WAY_OUT)));
  }

  /** The classes after the fix, where the page shows whole ones. */
  List<String> fixed() {
    return blocks("java", text.substring(text.indexOf(WAY_OUT))).stream()
        .filter(it -> it.startsWith("package "))
        .toList();
  }

  /** The committed snapshot of the example, if it needs one. */
  List<String> snapshot() {
    return blocks("json", text);
  }

  List<String> options() {
    return blocks("sh", text.substring(0, text.indexOf(WAY_OUT))).stream()
        .flatMap(it -> Stream.of(it.strip().split(" ", -1)))
        .filter(it -> it.startsWith("-A"))
        .toList();
  }

  String printed() {
    return String.join("", blocks("text", text));
  }

  /** Replaces what the page says is printed. */
  void update(String printed) throws IOException {
    String block = "```text\n" + printed + "```";
    Files.writeString(
        file, text.replaceFirst("(?s)```text\\n.*?```", Matcher.quoteReplacement(block)));
  }

  /** Whether it is an error, a warning or a note. */
  String kind() {
    return text.replaceFirst("(?s).*?\n\n\\*(\\w+)\\.\\*.*", "$1").toLowerCase(Locale.ROOT);
  }

  /** As javac prints the page's message, without the folder. */
  String printed(Compiled compiled, Path folder) {
    return compiled.places().stream()
        .filter(it -> it.contains("[" + id() + "]"))
        .map(it -> asJavacPrints(it).replace(folder + "/", ""))
        .collect(joining("\n", "", "\n"));
  }

  private static String asJavacPrints(String message) {
    int space = message.indexOf(' ');
    String kind = message.substring(0, space).toLowerCase(Locale.ROOT);
    String rest = message.substring(space + 1);
    int id = rest.indexOf('[');
    String place = id == 0 ? "" : rest.substring(0, id - 1) + ": ";
    return place + kind + ": " + rest.substring(id);
  }

  private static List<String> blocks(String language, String text) {
    return BLOCK
        .matcher(text)
        .results()
        .filter(it -> it.group(1).equals(language))
        .map(it -> it.group(2))
        .toList();
  }
}
