package dev.limbeck.cli;

import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import java.util.Optional;

/**
 * What a check compares. Each side is read by a thread of its own, so that large ones do not wait
 * for each other.
 *
 * @param filter what of it is looked at
 * @param model what the entities ask for, filtered
 * @param snapshot the committed one, whole
 * @param database the configured one, if there is one
 * @param live what it holds
 */
record CheckedSides(
    SchemaFilter filter,
    Meanwhile<EntityModel> model,
    Meanwhile<Snapshot> snapshot,
    Optional<Database> database,
    Optional<Meanwhile<LiveSchema>> live) {

  /** Begins to read what the project says, and what the database holds. */
  static CheckedSides reading(Settings settings, SchemaFilter filter) {
    Meanwhile<EntityModel> model =
        Meanwhile.making(() -> FilteredModel.of(Model.upToDate(settings), filter));
    Meanwhile<Snapshot> snapshot = Meanwhile.making(() -> Head.committed(settings));
    Optional<Database> database = Database.configured(settings);
    return new CheckedSides(
        filter,
        model,
        snapshot,
        database,
        database.map(it -> Meanwhile.making(() -> live(it, model, snapshot))));
  }

  private static LiveSchema live(
      Database database, Meanwhile<EntityModel> model, Meanwhile<Snapshot> snapshot) {
    return LiveSchema.ofDatabase(database, () -> Model.namespaces(model.get(), snapshot.get()));
  }

  /** What a private database at head holds. */
  LiveSchema ofShadow(Project project, Shadow shadow) {
    return LiveSchema.ofShadow(project, shadow, Model.namespaces(model.get(), snapshot.get()));
  }
}
