package dev.limbeck.cli;

import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import java.util.Optional;
import java.util.SortedSet;

/**
 * What a check compares. Each side is read by a thread of its own, so that large ones do not wait
 * for each other.
 *
 * @param filter what of it is looked at
 * @param model what the entities ask for, filtered
 * @param snapshot the committed one, whole
 * @param database the configured one, if there is one
 */
record CheckedSides(
    SchemaFilter filter,
    Meanwhile<EntityModel> model,
    Meanwhile<Snapshot> snapshot,
    Optional<Database> database) {

  /** Begins to read what the project says. */
  static CheckedSides reading(Settings settings, SchemaFilter filter) {
    return new CheckedSides(
        filter,
        Meanwhile.making(() -> FilteredModel.of(Model.upToDate(settings), filter)),
        Meanwhile.making(() -> Head.committed(settings)),
        Database.configured(settings));
  }

  /** Begins to read what the database holds, if there is one. */
  Optional<Meanwhile<LiveSchema>> readingDatabase() {
    SortedSet<String> namespaces = namespaces();
    return database.map(it -> Meanwhile.making(() -> LiveSchema.ofDatabase(it, namespaces)));
  }

  /** What a private database at head holds. */
  LiveSchema ofShadow(Project project, Shadow shadow) {
    return LiveSchema.ofShadow(project, shadow, namespaces());
  }

  private SortedSet<String> namespaces() {
    return Model.namespaces(model.get(), snapshot.get());
  }
}
