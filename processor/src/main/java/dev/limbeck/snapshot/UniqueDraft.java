package dev.limbeck.snapshot;

import java.util.List;
import java.util.Optional;

/** A unique constraint that has its name or will be given one. */
record UniqueDraft(Optional<Name> name, List<String> columns) {

  UniqueDraft {
    columns = List.copyOf(columns);
  }
}
