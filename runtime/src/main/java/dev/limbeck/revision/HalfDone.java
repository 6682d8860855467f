package dev.limbeck.revision;

import java.util.List;
import java.util.Optional;

/**
 * A revision that is half done, as the journal of a database has it.
 *
 * @param revision its id
 * @param direction the way in which it was begun
 * @param entries its steps that were begun, in order
 */
public record HalfDone(String revision, Direction direction, List<JournalEntry> entries) {

  public HalfDone {
    entries = List.copyOf(entries);
  }

  /** The numbers of the steps that arrived. */
  public List<Integer> done() {
    return entries.stream().filter(JournalEntry::finished).map(JournalEntry::number).toList();
  }

  /** The same with the step that is under way counted as one that arrived. */
  public HalfDone asIfAllWereDone() {
    List<JournalEntry> all =
        entries.stream()
            .map(it -> new JournalEntry(it.number(), it.fingerprint(), it.text(), true))
            .toList();
    return new HalfDone(revision, direction, all);
  }

  /** The step that was begun and whose end nobody saw. */
  public Optional<JournalEntry> underWay() {
    return entries.stream().filter(it -> !it.finished()).findFirst();
  }
}
