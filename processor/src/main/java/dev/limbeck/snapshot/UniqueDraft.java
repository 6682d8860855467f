package dev.limbeck.snapshot;

import dev.limbeck.schema.Constraint.Deferral;
import java.util.List;
import java.util.Optional;

/**
 * A unique constraint that has its name or will be given one.
 *
 * @param form what {@code @TableUnique} says besides; empty if Jakarta Persistence asks for it
 */
record UniqueDraft(Optional<Name> name, List<String> columns, Optional<Form> form) {

  /** What Jakarta Persistence cannot say. */
  record Form(List<String> include, boolean nullsNotDistinct, Deferral deferral) {

    static final Form NONE = new Form(List.of(), false, Deferral.NOT_DEFERRABLE);

    Form {
      include = List.copyOf(include);
    }
  }

  UniqueDraft {
    columns = List.copyOf(columns);
  }

  UniqueDraft(Optional<Name> name, List<String> columns) {
    this(name, columns, Optional.empty());
  }
}
