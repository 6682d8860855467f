package dev.limbeck.cli;

import static java.util.stream.Collectors.joining;

import dev.limbeck.diff.RenameSuggestion;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What a person says about names that were only changed. */
final class RenameOptions {

  @Option(
      names = "--rename",
      paramLabel = "OLD=NEW",
      description =
          "What was only given another name or schema, as users=people, users.nick=handle or"
              + " orders=sales.orders. May be given again.")
  private List<String> renames = new ArrayList<>();

  @Option(
      names = "--no-rename",
      paramLabel = "OLD",
      description = "What is really dropped, though something like it is added; * for all of it.")
  private List<String> drops = new ArrayList<>();

  /** Nothing is said: what was renamed has its name by now. */
  static final RenameOptions NONE = new RenameOptions();

  /** The same, and one more rename. */
  RenameOptions withRename(String from, String to) {
    RenameOptions more = copy();
    more.renames.add(from + "=" + to);
    return more;
  }

  /** The same, and one more that is really dropped. */
  RenameOptions withDrop(String from) {
    RenameOptions more = copy();
    more.drops.add(from);
    return more;
  }

  private RenameOptions copy() {
    RenameOptions copy = new RenameOptions();
    copy.renames.addAll(renames);
    copy.drops.addAll(drops);
    return copy;
  }

  List<String> renames() {
    return renames;
  }

  /** The suggestions that nothing which was said settles. */
  List<RenameSuggestion> open(List<RenameSuggestion> suggestions) {
    return suggestions.stream()
        .filter(it -> !drops.contains("*") && !drops.contains(it.from()))
        .toList();
  }

  /** Asks which is meant of each, with both readings and what settles them. */
  static String question(List<RenameSuggestion> open) {
    return open.stream()
        .map(it -> "\n  " + readings(it))
        .collect(joining("", "Say which is meant:", ""));
  }

  /** Both readings of a suggestion, each with the option that settles it. */
  static String readings(RenameSuggestion suggestion) {
    return "%1$s: renamed to %2$s, and keeps what it holds (--rename %1$s=%2$s), or dropped with all it holds (--no-rename %1$s)"
        .formatted(suggestion.from(), suggestion.to());
  }
}
