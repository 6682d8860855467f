package dev.limbeck.pending;

import dev.limbeck.snapshot.Aspect;
import dev.limbeck.snapshot.Origin;
import java.util.Optional;

/**
 * What a step is about: which part of the source, and what of it.
 *
 * @param text what to call the step; empty for what it calls itself
 */
record Subject(
    PendingChange.Sort sort, Optional<Origin> origin, Aspect aspect, Optional<String> text) {

  static Optional<Subject> of(PendingChange.Sort sort, Optional<Origin> origin, Aspect aspect) {
    return Optional.of(new Subject(sort, origin, aspect, Optional.empty()));
  }

  /** What a step of two changes that another step begins, by dropping what it makes anew. */
  static Optional<Subject> anew(Optional<Origin> origin, Aspect aspect, String text) {
    return Optional.of(
        new Subject(PendingChange.Sort.CHANGED, origin, aspect, Optional.of("make anew " + text)));
  }
}
