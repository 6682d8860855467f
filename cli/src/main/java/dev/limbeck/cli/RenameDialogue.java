package dev.limbeck.cli;

import dev.limbeck.diff.RenameSuggestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks a person at the terminal what became of a name that is gone, and shows what speaks for it.
 */
final class RenameDialogue {

  private static final int ATTEMPTS = 3;

  private final Terminal terminal;

  RenameDialogue(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * What was said before, and the answer about the first of the names that are open; empty if there
   * is no answer that can be understood.
   */
  Optional<RenameOptions> settled(RenameOptions said, List<RenameSuggestion> open) {
    String from = open.get(0).from();
    List<RenameSuggestion> readings = open.stream().filter(it -> it.from().equals(from)).toList();
    String question = question(from, readings);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<String> line = terminal.ask(question);
      if (line.isEmpty()) {
        return Optional.empty();
      }
      Optional<Integer> answer = number(line.get(), readings.size());
      if (answer.isPresent()) {
        return answer.map(
            it -> it == 0 ? said.withDrop(from) : said.withRename(from, readings.get(it - 1).to()));
      }
    }
    return Optional.empty();
  }

  private static String question(String from, List<RenameSuggestion> readings) {
    StringBuilder text = new StringBuilder("%s is gone. Was it renamed?%n".formatted(from));
    IntStream.range(0, readings.size())
        .forEach(
            i ->
                text.append(
                    "  %d  renamed to %s, with all it holds (%s)%n"
                        .formatted(i + 1, readings.get(i).to(), readings.get(i).evidence())));
    return text.append("  0  dropped, with all it holds%nWhich? ".formatted()).toString();
  }

  private static Optional<Integer> number(String answer, int most) {
    String text = answer.strip();
    return text.matches("\\d{1,3}") && Integer.parseInt(text) <= most
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }
}
