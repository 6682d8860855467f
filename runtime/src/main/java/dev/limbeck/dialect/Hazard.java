package dev.limbeck.dialect;

/** What can go wrong with an operation that succeeds. */
public enum Hazard {
  /** Rows or values are gone afterwards. */
  LOSES_DATA("loses data"),
  /** All rows of a table are written anew. */
  REWRITES_TABLE("writes a table anew"),
  /** Others cannot read a table while its rows are gone through. */
  BLOCKS_READS("keeps others from reading"),
  /** Others cannot write to a table while its rows are gone through. */
  BLOCKS_WRITES("keeps others from writing"),
  /** Programs that know the schema as it was fail. */
  BREAKS_CLIENTS("breaks running clients"),
  /** Queries that used an index are slow. */
  LOSES_INDEX("loses an index"),
  /** A new value of an enum type cannot be used before the transaction ends. */
  VALUE_AFTER_COMMIT("adds a value for later transactions alone"),
  /** Nobody but the author knows what it does. */
  UNKNOWN("does what only its author knows");

  private final String words;

  Hazard(String words) {
    this.words = words;
  }

  /** The hazard as the end of a sentence that begins with the operation. */
  public String words() {
    return words;
  }
}
