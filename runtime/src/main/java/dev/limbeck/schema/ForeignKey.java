package dev.limbeck.schema;

import java.util.List;
import java.util.Optional;

/**
 * {@code foreign key (...) references ... (...)}.
 *
 * @param referencedColumns the columns of the other table, one for each of ours, always given
 */
public record ForeignKey(
    String name,
    boolean implied,
    List<String> columns,
    QualifiedName references,
    List<String> referencedColumns,
    Action onDelete,
    Action onUpdate,
    Deferral deferral)
    implements Constraint {

  /** What happens to the rows here when the row they point at goes or changes its key. */
  public enum Action {
    NO_ACTION,
    RESTRICT,
    CASCADE,
    SET_NULL,
    SET_DEFAULT
  }

  public ForeignKey {
    Require.name(name, "A foreign key");
    columns = Require.columns(columns, "Foreign key " + name);
    referencedColumns = Require.columns(referencedColumns, "The target of foreign key " + name);
    if (columns.size() != referencedColumns.size()) {
      throw new SchemaException(
          "Foreign key %s has %d columns but references %d."
              .formatted(name, columns.size(), referencedColumns.size()));
    }
  }

  /** From one column to one column, with PostgreSQL's defaults. */
  public static ForeignKey of(String name, String column, String table, String referencedColumn) {
    return new ForeignKey(
        name,
        false,
        List.of(column),
        QualifiedName.of(table),
        List.of(referencedColumn),
        Action.NO_ACTION,
        Action.NO_ACTION,
        Deferral.NOT_DEFERRABLE);
  }

  @Override
  public ForeignKey withName(String text) {
    return new ForeignKey(
        text, false, columns, references, referencedColumns, onDelete, onUpdate, deferral);
  }

  public ForeignKey withColumns(List<String> newColumns) {
    return new ForeignKey(
        name, implied, newColumns, references, referencedColumns, onDelete, onUpdate, deferral);
  }

  public ForeignKey withReferences(QualifiedName table, List<String> newColumns) {
    return new ForeignKey(name, implied, columns, table, newColumns, onDelete, onUpdate, deferral);
  }

  public ForeignKey withOnDelete(Action action) {
    return new ForeignKey(
        name, implied, columns, references, referencedColumns, action, onUpdate, deferral);
  }

  @Override
  public Optional<ForeignKey> asForeignKey() {
    return Optional.of(this);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
