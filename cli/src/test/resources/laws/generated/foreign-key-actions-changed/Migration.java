package app.migrations;

import static dev.limbeck.Definitions.foreignKey;
import static dev.limbeck.schema.ForeignKey.Action.CASCADE;
import static dev.limbeck.schema.ForeignKey.Action.RESTRICT;
import static dev.limbeck.schema.ForeignKey.Action.SET_DEFAULT;
import static dev.limbeck.schema.ForeignKey.Action.SET_NULL;

import dev.limbeck.Migration;
import dev.limbeck.Operations;
import dev.limbeck.Revision;

/**
 * foreign key actions changed.
 *
 * <p>Revision b2c96ba291dd, the first one, created 2026-01-15 10:30 UTC.
 */
@Revision(
    id = "b2c96ba291dd",
    message = "foreign key actions changed"
)
public final class R202601151030_ForeignKeyActionsChanged implements Migration {
  @Override
  public void upgrade(Operations op) {
    op.dropConstraint("b", "b_x_fkey");
    op.dropConstraint("b", "b_y_fkey");
    op.dropConstraint("b", "b_z_fkey");
    op.addConstraint("b", foreignKey("b_x_fkey", "x").references("a", "id").onDelete(SET_NULL).onUpdate(CASCADE));
    op.addConstraint("b", foreignKey("b_y_fkey", "y").references("a", "id").onDelete(SET_DEFAULT).onUpdate(RESTRICT));
    op.addConstraint("b", foreignKey("b_z_fkey", "z").references("a", "id").deferrable());
  }

  @Override
  public void downgrade(Operations op) {
    op.dropConstraint("b", "b_z_fkey");
    op.dropConstraint("b", "b_y_fkey");
    op.dropConstraint("b", "b_x_fkey");
    op.addConstraint("b", foreignKey("b_z_fkey", "z").references("a", "id").initiallyDeferred());
    op.addConstraint("b", foreignKey("b_y_fkey", "y").references("a", "id"));
    op.addConstraint("b", foreignKey("b_x_fkey", "x").references("a", "id").onDelete(CASCADE));
  }
}
