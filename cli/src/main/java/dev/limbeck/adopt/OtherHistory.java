package dev.limbeck.adopt;

/**
 * Where a database is by another tool's records.
 *
 * @param tool the tool's name
 * @param place what it calls the place, as in {@code version 3}
 * @param said all that its records say of it, in a sentence without full stop
 */
public record OtherHistory(String tool, String place, String said) {

  /** What a migration that begins there is called. */
  public String message() {
    return "Take over from %s at %s".formatted(tool, place);
  }

  /** The sentence for a reader of the migration. */
  public String remark() {
    return "Taken over from %s: %s.".formatted(tool, said);
  }
}
