package dev.limbeck.processor;

import dev.limbeck.diff.RenameSuggestion;
import java.util.List;

/** Says what is dropped while something alike is added: perhaps it only got another name. */
final class PossibleRenames {

  private PossibleRenames() {}

  /** A sentence for each, with the way out. */
  static List<String> in(Change change) {
    return RenameSuggestion.among(change.renamed(), change.differences()).stream()
        .map(
            it ->
                "%s Or give javac -Alimbeck.rename=%s:%s.".formatted(it.text(), it.from(), it.to()))
        .toList();
  }
}
