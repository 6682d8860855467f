package dev.limbeck.cli;

import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.schema.Schema;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The entities' model, if it can be relied on. */
final class Model {

  private Model() {}

  /**
   * The model of a project.
   *
   * @throws RefusedException if there is none, or a source is newer
   */
  static EntityModel upToDate(Project project) {
    Settings settings = project.settings();
    EntityModel model = EntityModel.of(settings, Version.number());
    Optional<Path> newer = model.newerSource(settings.sources());
    newer.ifPresent(
        source -> {
          throw new RefusedException(
              "%s is newer than the model of the entities (%s); run \"%s\" first."
                  .formatted(
                      settings.shown(source),
                      settings.shown(model.file()),
                      settings.layout().compileCommand()));
        });
    return model;
  }

  /**
   * Makes sure that there is something to compare.
   *
   * @throws RefusedException if there is no entity and never was one
   */
  static void requireEntities(EntityModel model, Snapshot head) {
    if (model.schema().equals(Schema.EMPTY) && head.schema().equals(Schema.EMPTY)) {
      throw new RefusedException(
          "There is no entity: no class that was compiled has jakarta.persistence's @Entity.");
    }
  }

  /** The schemas besides the default one that entities and migrations speak of. */
  static SortedSet<String> namespaces(EntityModel model, Snapshot head) {
    SortedSet<String> names = new TreeSet<>(model.schema().namespaces());
    names.addAll(head.schema().namespaces());
    return names;
  }

  /** The schemas that migrations create. */
  static SortedSet<String> namespaces(List<Operation> operations) {
    SortedSet<String> names = new TreeSet<>();
    operations.stream()
        .filter(CreateNamespace.class::isInstance)
        .map(CreateNamespace.class::cast)
        .forEach(create -> names.add(create.name()));
    return names;
  }
}
