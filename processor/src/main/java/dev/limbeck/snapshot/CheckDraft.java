package dev.limbeck.snapshot;

import java.util.Optional;

/**
 * A check that has its name or will be given one.
 *
 * @param sql the condition, which names columns as SQL does
 */
record CheckDraft(Optional<Name> name, String sql) {

  static CheckDraft unnamed(String sql) {
    return new CheckDraft(Optional.empty(), sql);
  }
}
