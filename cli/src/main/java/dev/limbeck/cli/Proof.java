package dev.limbeck.cli;

import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.diff.Managed;
import dev.limbeck.introspect.Extension;
import dev.limbeck.introspect.Introspector;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.project.EntityModel;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Runs a generated migration on a private PostgreSQL before anybody sees it: up it arrives at the
 * one schema, down at the other, and up again.
 */
final class Proof {

  private final Shadow shadow;
  private final EntityModel model;
  private final List<Extension> extensions;

  /**
   * @param extensions those that are there before
   */
  Proof(Shadow shadow, EntityModel model, List<Extension> extensions) {
    this.shadow = shadow;
    this.model = model;
    this.extensions = extensions;
  }

  /**
   * Proves both directions.
   *
   * @param after what of it that is ours the upgrade arrives at
   * @throws LimbeckException if one does not arrive, with what differs
   */
  void of(Schema before, Schema after, List<Operation> upgrade, List<Operation> downgrade) {
    try (ShadowDatabase database = shadow.database();
        Connection connection = database.connect()) {
      Schema ours = Managed.by(model.schema(), model.hints()).part(before);
      Schema start = Neighbours.beside(ours, model);
      Schema namespaces = Schema.EMPTY.withNamespaces(start.namespaces());
      ShadowRun.of(Differ.between(Schema.EMPTY, namespaces), connection);
      ShadowRun.of(ExtensionSteps.withSchemas(extensions), connection);
      ShadowRun.of(Differ.between(namespaces, start), connection);
      ShadowRun.of(upgrade, connection);
      requireAt(connection, after, "upgrade");
      ShadowRun.of(downgrade, connection);
      requireAt(connection, ours, "downgrade");
      ShadowRun.of(upgrade, connection);
    } catch (SQLException e) {
      throw new LimbeckException(
          "PostgreSQL refuses the migration that was generated, so it was not written: "
              + e.getMessage(),
          e);
    }
  }

  private void requireAt(Connection connection, Schema expected, String direction)
      throws SQLException {
    Schema found =
        Managed.by(model.schema(), model.hints())
            .part(Introspector.read(connection, List.copyOf(expected.namespaces())).schema());
    List<Operation> left = Differ.between(found, Alignment.align(found, expected, shadow));
    if (!left.isEmpty()) {
      throw new LimbeckException(
          "The %s that was generated does not arrive, so it was not written. It still lacks: %s."
              .formatted(direction, left.get(0).describe()));
    }
  }
}
