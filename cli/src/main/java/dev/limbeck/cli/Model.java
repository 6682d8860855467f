package dev.limbeck.cli;

import static java.util.stream.Collectors.joining;

import dev.limbeck.diff.Differ;
import dev.limbeck.operation.CreateNamespace;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.ModelConflict;
import dev.limbeck.project.ModuleModel;
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
   * The model of a project, of all its modules.
   *
   * @throws RefusedException if there is none, a source is newer, or two modules contradict
   */
  static EntityModel upToDate(Settings settings) {
    EntityModel model = EntityModel.of(settings, Version.number());
    for (ModuleModel module : model.modules()) {
      Optional<Path> newer = settings.sourcesOf(module).flatMap(module::newerSource);
      newer.ifPresent(
          source -> {
            throw new RefusedException(
                "%s is newer than the model of the entities (%s); run \"%s\" first."
                    .formatted(
                        settings.shown(source),
                        module.shown(),
                        settings.layout().compileCommand()));
          });
    }
    String contradictions =
        model.conflicts().stream()
            .flatMap(conflict -> sentence(conflict).stream())
            .collect(joining("\n"));
    if (!contradictions.isEmpty()) {
      throw new RefusedException(contradictions);
    }
    return model;
  }

  private static Optional<String> sentence(ModelConflict conflict) {
    List<Operation> steps = Differ.between(conflict.first(), conflict.second());
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "Two modules ask for the %s, each for another one: %s and %s. From the first to the second:\n%s\n%s"
            .formatted(
                conflict.what(),
                conflict.one().shown(),
                conflict.other().shown(),
                steps.stream().map(step -> "  " + step.describe()).collect(joining("\n")),
                "Give one of the two another name. If both mean the same, compile the one again"
                    + " with the other on its class path, with -Alimbeck.include naming the other's"
                    + " classes."));
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
