package dev.limbeck.snapshot;

import dev.limbeck.schema.IndexKey;
import java.util.List;
import java.util.Optional;

/**
 * An index that has its name or will be given one.
 *
 * @param spellings its columns as the annotation gives them, which is how Hibernate hashes them
 * @param form what {@code @TableIndex} says besides
 */
record IndexDraft(
    Optional<Name> name, boolean unique, List<IndexKey> keys, List<String> spellings, Form form) {

  /** What Jakarta Persistence cannot say. */
  record Form(
      String method, List<String> include, boolean nullsNotDistinct, Optional<String> where) {

    static final Form PLAIN = new Form("btree", List.of(), false, Optional.empty());

    Form {
      include = List.copyOf(include);
    }
  }

  IndexDraft {
    keys = List.copyOf(keys);
    spellings = List.copyOf(spellings);
  }

  IndexDraft(Optional<Name> name, boolean unique, List<IndexKey> keys, List<String> spellings) {
    this(name, unique, keys, spellings, Form.PLAIN);
  }
}
