package dev.limbeck.progress;

import dev.limbeck.problem.LimbeckException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of many databases.
 *
 * @param done what was run, by the database's name, in the order in which they were named
 * @param failed what kept the others from it; what was run before that is in the exception, if it
 *     is a {@link MigrationFailedException}
 */
public record FleetResult(Map<String, RunResult> done, Map<String, RuntimeException> failed) {

  public FleetResult {
    done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
    failed = Collections.unmodifiableMap(new LinkedHashMap<>(failed));
  }

  /**
   * This result, if none failed.
   *
   * @throws LimbeckException that names those that did, with the reason of each
   */
  public FleetResult requireAllDone() {
    if (failed.isEmpty()) {
      return this;
    }
    StringBuilder message =
        new StringBuilder(
            "%d of %d failed; the others are done, and running it again goes on with these:"
                .formatted(failed.size(), failed.size() + done.size()));
    failed.forEach(
        (name, reason) ->
            message.append("\n").append(name).append(": ").append(reason.getMessage()));
    LimbeckException all = new LimbeckException(message.toString());
    failed.values().forEach(all::addSuppressed);
    throw all;
  }
}
