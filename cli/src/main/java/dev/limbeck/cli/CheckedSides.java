package dev.limbeck.cli;

import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import java.util.Optional;

/**
 * What a check compares. Each side is read by a thread of its own, which halves the time that a
 * check of a thousand tables takes.
 *
 * @param filter what of it is looked at
 * @param model what the entities ask for, filtered
 * @param snapshot the committed one, whole
 * @param database the configured one, if there is one
 * @param found what it holds, if there is one
 */
record CheckedSides(
    SchemaFilter filter,
    Meanwhile<EntityModel> model,
    Meanwhile<Snapshot> snapshot,
    Optional<Database> database,
    Optional<Meanwhile<LiveSchema>> found) {

  /** Begins to read. */
  static CheckedSides reading(Settings settings, SchemaFilter filter) {
    Meanwhile<EntityModel> model =
        Meanwhile.making(() -> FilteredModel.of(Model.upToDate(settings), filter));
    Meanwhile<Snapshot> snapshot = Meanwhile.making(() -> Head.committed(settings));
    Optional<Database> database = Database.configured(settings);
    Optional<Meanwhile<LiveSchema>> found =
        database.map(it -> Meanwhile.making(() -> live(it, model.get(), snapshot.get())));
    return new CheckedSides(filter, model, snapshot, database, found);
  }

  private static LiveSchema live(Database database, EntityModel model, Snapshot snapshot) {
    return LiveSchema.ofDatabase(database, Model.namespaces(model, snapshot));
  }

  /** What the database holds, or else a private one at head. */
  LiveSchema live(Project project, Shadow shadow) {
    return found
        .map(Meanwhile::get)
        .orElseGet(
            () ->
                LiveSchema.ofShadow(project, shadow, Model.namespaces(model.get(), snapshot.get())))
        .part(filter);
  }
}
