package dev.limbeck.snapshot;

import dev.limbeck.schema.IndexKey;
import java.util.List;
import java.util.Optional;

/**
 * An index that has its name or will be given one.
 *
 * @param spellings its columns as the annotation gives them, which is how Hibernate hashes them
 */
record IndexDraft(
    Optional<Name> name, boolean unique, List<IndexKey> keys, List<String> spellings) {

  IndexDraft {
    keys = List.copyOf(keys);
    spellings = List.copyOf(spellings);
  }
}
