package dev.limbeck.snapshot;

import java.util.Optional;

/** Reads {@code @CheckConstraint} and Hibernate's {@code @Check}. */
final class CheckReader {

  private CheckReader() {}

  static Optional<CheckDraft> read(Annotation check) {
    Optional<Name> name = check.text("name").map(Name::of);
    return check
        .text("constraint")
        .or(() -> check.text("constraints"))
        .map(sql -> new CheckDraft(name, sql));
  }
}
