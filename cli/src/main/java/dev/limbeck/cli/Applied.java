package dev.limbeck.cli;

import dev.limbeck.Limbeck;
import dev.limbeck.project.Settings;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.RevisionWords;
import java.util.Set;
import java.util.stream.Collectors;

/** The ids of the revisions that the configured database has. */
final class Applied {

  private Applied() {}

  /** Asks the database, which must be there. */
  static Set<String> ask(Settings settings, String command) {
    Database database = Database.require(settings, command);
    return Limbeck.configure(database::connect).applied().stream()
        .map(AppliedRevision::id)
        .collect(Collectors.toSet());
  }

  /** Asks the database if a word speaks of it, as {@code current} does. */
  static Set<String> askFor(String word, Settings settings, String command) {
    return RevisionWords.asksDatabase(word) ? ask(settings, command) : Set.of();
  }
}
