package dev.limbeck.execute;

import dev.limbeck.revision.Direction;
import java.util.List;
import java.util.Optional;

/**
 * A revision that is half done, as the journal has it.
 *
 * @param entries its steps that were begun, in order
 */
record Unfinished(String revision, Direction direction, List<JournalEntry> entries) {

  /** The numbers of the steps that arrived. */
  List<Integer> done() {
    return entries.stream().filter(JournalEntry::finished).map(JournalEntry::number).toList();
  }

  /** The step that was begun and whose end nobody saw. */
  Optional<JournalEntry> underWay() {
    return entries.stream().filter(it -> !it.finished()).findFirst();
  }
}
