package dev.limbeck.pending;

import dev.limbeck.snapshot.Place;
import java.util.Optional;

/**
 * A difference between the entities and the committed snapshot.
 *
 * @param place where it comes from; empty for what nothing in the source asks for any more
 * @param text what differs and how to settle it, without the place
 */
public record PendingChange(Sort sort, Optional<Place> place, String text) {

  /** What kind of difference it is, each with an id to look it up and suppress it by. */
  public enum Sort {
    ADDED("limbeck-333"),
    CHANGED("limbeck-334"),
    REMOVED("limbeck-335"),
    PERHAPS_RENAMED("limbeck-336"),
    RENUMBERED("limbeck-337"),
    CONSTANT_REMOVED("limbeck-338"),
    CONSTANT_RENAMED("limbeck-339");

    private final String id;

    Sort(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** The same, and one more sentence. */
  public PendingChange and(String sentence) {
    return new PendingChange(sort, place, text + " " + sentence);
  }

  boolean isAtSamePlaceAs(PendingChange other) {
    return sort == other.sort && place.equals(other.place);
  }
}
