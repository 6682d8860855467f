package dev.limbeck.revision;

/**
 * A step that the journal of a database knows.
 *
 * @param number its place in the revision, the first is 1
 * @param fingerprint of its text; a step that has another one is another step
 * @param text the SQL, or a Java step's name
 * @param finished whether it is known to have arrived
 */
public record JournalEntry(int number, String fingerprint, String text, boolean finished) {}
