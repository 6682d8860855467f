package dev.limbeck.revision;

import java.util.List;
import java.util.Optional;

/**
 * Whether the revisions that a database has are those of the code.
 *
 * @param edited applied revisions that do something else now than they did then
 * @param unknown applied revisions that the code does not have, as after a switch to another branch
 * @param missing revisions that are not applied, though one that comes after them is
 * @param halfDone the revision that an earlier run was cut off in
 */
public record Verification(
    List<Edited> edited,
    List<AppliedRevision> unknown,
    List<RevisionInfo> missing,
    Optional<HalfDone> halfDone) {

  public Verification {
    edited = List.copyOf(edited);
    unknown = List.copyOf(unknown);
    missing = List.copyOf(missing);
  }

  /** Whether they are. */
  public boolean isGood() {
    return edited.isEmpty() && unknown.isEmpty() && missing.isEmpty() && halfDone.isEmpty();
  }

  /**
   * A revision that was changed after it was applied.
   *
   * @param applied what the database remembers
   * @param checksum the fingerprint of what it does now
   */
  public record Edited(AppliedRevision applied, String checksum) {}
}
