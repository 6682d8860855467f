package dev.limbeck.execute;

/**
 * A step that the journal knows.
 *
 * @param number its place in the revision, the first is 1
 * @param finished whether it is known to have arrived
 */
record JournalEntry(int number, String fingerprint, String text, boolean finished) {}
