package dev.limbeck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that tells what is wrong, the command that meets it, and what it says: a title, and
 * sections that begin with {@code === }.
 *
 * <p>{@code === file PATH} is written into the project with the newest revision for {@code $HEAD},
 * {@code === replace PATH} has lines {@code old ==> new}, {@code === delete PATH} takes away,
 * {@code === compile} compiles, {@code === limbeck COMMAND} runs one that succeeds, {@code === sql}
 * runs on the database, {@code === run} is the command, an argument a line, and {@code === says} is
 * what it must print.
 */
record BadInputCase(Path file, List<Section> sections) {

  private static final String MARK = "=== ";
  private static final String SAYS = "says";

  /** One section: its word, what stands behind the word, and its lines. */
  record Section(String word, String rest, String text) {

    List<String> lines() {
      return text.lines().toList();
    }
  }

  static List<BadInputCase> in(Path folder) throws IOException {
    List<BadInputCase> cases = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        cases.add(read(file));
      }
    }
    return cases;
  }

  private static BadInputCase read(Path file) throws IOException {
    List<Section> sections = new ArrayList<>();
    String[] parts = Files.readString(file).split("(?m)^" + MARK, -1);
    for (String part : List.of(parts).subList(1, parts.length)) {
      int end = part.indexOf('\n');
      String[] words = part.substring(0, end).split(" ", 2);
      sections.add(
          new Section(words[0], words.length > 1 ? words[1] : "", part.substring(end + 1)));
    }
    return new BadInputCase(file, sections);
  }

  /** What is put in the way, in order. */
  List<Section> obstacles() {
    return sections.stream().filter(it -> !List.of("run", SAYS).contains(it.word())).toList();
  }

  List<String> command() {
    return section("run").lines();
  }

  String says() {
    return section(SAYS).text();
  }

  /** Puts what was said in the place of what was expected. */
  void accept(String said) throws IOException {
    String text = Files.readString(file);
    int at = text.indexOf("\n" + MARK + SAYS + "\n");
    String before = at < 0 ? text : text.substring(0, at + 1);
    Files.writeString(file, before + MARK + SAYS + "\n" + said);
  }

  private Section section(String word) {
    return sections.stream()
        .filter(it -> it.word().equals(word))
        .findFirst()
        .orElse(new Section(word, "", ""));
  }

  @Override
  public String toString() {
    return file.getFileName().toString().replace(".txt", "").replace('-', ' ');
  }
}
