package dev.limbeck.snapshot;

import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.ForeignKey.Action;
import java.util.List;
import java.util.Optional;

/** A foreign key that has its name or will be given one. */
record ForeignKeyDraft(
    Optional<Name> name,
    List<Name> columns,
    TableName references,
    List<Name> referencedColumns,
    Rules rules) {

  /** What happens to the referencing rows, and when the key is checked. */
  record Rules(Action onDelete, Action onUpdate, Deferral deferral) {
    static final Rules NONE =
        new Rules(Action.NO_ACTION, Action.NO_ACTION, Deferral.NOT_DEFERRABLE);

    Rules withOnDelete(Action action) {
      return new Rules(action, onUpdate, deferral);
    }
  }

  ForeignKeyDraft {
    columns = List.copyOf(columns);
    referencedColumns = List.copyOf(referencedColumns);
  }

  /** The same with rows deleted along. */
  ForeignKeyDraft cascading() {
    return new ForeignKeyDraft(
        name, columns, references, referencedColumns, rules.withOnDelete(Action.CASCADE));
  }

  boolean isSameKeyAs(ForeignKeyDraft other) {
    return columns.equals(other.columns)
        && references.equals(other.references)
        && referencedColumns.equals(other.referencedColumns);
  }
}
