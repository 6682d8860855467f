package dev.limbeck;

import dev.limbeck.schema.Constraint.Deferral;
import dev.limbeck.schema.ForeignKey;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code foreignKey("orders_customer_id_fkey", "customer_id").references("customers", "id")}; it is
 * not complete before {@link #references}.
 */
public final class ForeignKeySpec implements ConstraintSpec {

  private final String name;
  private final List<String> columns;
  private @Nullable QualifiedName table;
  private List<String> referencedColumns = List.of();
  private ForeignKey.Action onDelete = ForeignKey.Action.NO_ACTION;
  private ForeignKey.Action onUpdate = ForeignKey.Action.NO_ACTION;
  private Deferral deferral = Deferral.NOT_DEFERRABLE;

  ForeignKeySpec(String name, List<String> columns) {
    this.name = name;
    this.columns = List.copyOf(columns);
  }

  public ForeignKeySpec references(String otherTable, String... otherColumns) {
    table = QualifiedName.of(otherTable);
    referencedColumns = List.of(otherColumns);
    return this;
  }

  public ForeignKeySpec onDelete(ForeignKey.Action action) {
    onDelete = action;
    return this;
  }

  public ForeignKeySpec onUpdate(ForeignKey.Action action) {
    onUpdate = action;
    return this;
  }

  /** Checked at each statement, unless a transaction defers it. */
  public ForeignKeySpec deferrable() {
    deferral = Deferral.INITIALLY_IMMEDIATE;
    return this;
  }

  /** Checked at commit. */
  public ForeignKeySpec initiallyDeferred() {
    deferral = Deferral.INITIALLY_DEFERRED;
    return this;
  }

  /**
   * The foreign key that was spelled.
   *
   * @throws SchemaException if it does not say what it references
   */
  @Override
  public ForeignKey constraint() {
    if (table == null) {
      throw new SchemaException(
          "Foreign key " + name + " does not say what it references: add .references(...).");
    }
    return new ForeignKey(
        name, false, columns, table, referencedColumns, onDelete, onUpdate, deferral);
  }
}
