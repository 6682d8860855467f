package dev.limbeck.cli;

import dev.limbeck.MigrationClasses;
import dev.limbeck.diff.Alignment;
import dev.limbeck.diff.Differ;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.OrdinalEnum;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.List;
import java.util.Optional;

/**
 * The schema that all migrations lead to: their operations applied one after the other, or, where
 * raw SQL or a Java step does not say what it does, what a private PostgreSQL holds after them.
 */
final class SnapshotFold {

  private final Project project;
  private final Shadow shadow;

  SnapshotFold(Project project, Shadow shadow) {
    this.project = project;
    this.shadow = shadow;
  }

  Snapshot snapshot() {
    return new Snapshot(Head.of(project).map(RevisionInfo::id), schema(), renumbered().now());
  }

  /** The same for a revision that is about to join all heads, and does nothing itself. */
  Snapshot snapshot(String merge, Snapshot committed) {
    List<OrdinalEnum> ordinals =
        Renumbered.since(committed, EntityModel.find(project.settings())).now();
    return new Snapshot(Optional.of(merge), folded(), ordinals);
  }

  /** What the entities' numbers mean that the committed snapshot knows otherwise. */
  Renumbered renumbered() {
    Settings settings = project.settings();
    return Renumbered.since(Head.committed(settings), EntityModel.find(settings));
  }

  /** The operations that a committed snapshot lacks. */
  List<Operation> missingFrom(Snapshot committed) {
    if (Head.of(project).isEmpty()) {
      return missing(Schema.EMPTY, committed.schema());
    }
    try (CompiledClasses classes = Compiled.of(project)) {
      KnownFold known = KnownFold.of(project);
      return known.isRight() ? List.of() : missing(operations(classes), committed, known);
    }
  }

  private List<Operation> missing(List<Operation> operations, Snapshot committed, KnownFold known) {
    List<Operation> missing = missing(folded(operations), committed.schema());
    // What raw SQL does, the server says, and another one may say something else.
    if (missing.isEmpty() && areKnown(operations)) {
      known.remember();
    }
    return missing;
  }

  private List<Operation> missing(Schema folded, Schema committed) {
    return folded.equals(committed)
        ? List.of()
        : Differ.between(committed, Alignment.align(committed, folded, shadow));
  }

  private Schema schema() {
    return Head.of(project).isEmpty() ? Schema.EMPTY : folded();
  }

  private Schema folded() {
    try (CompiledClasses classes = Compiled.of(project)) {
      return folded(operations(classes));
    }
  }

  private Schema folded(List<Operation> operations) {
    if (areKnown(operations)) {
      return replayed(operations);
    }
    Schema live = LiveSchema.ofShadow(project, shadow, Model.namespaces(operations)).schema();
    return Alignment.align(guessed(operations), live, shadow);
  }

  private static boolean areKnown(List<Operation> operations) {
    return operations.stream().allMatch(Operation::effectIsKnown);
  }

  private List<Operation> operations(CompiledClasses classes) {
    MigrationClasses migrations = new MigrationClasses(classes.loader());
    return project.graph().revisions().stream()
        .flatMap(it -> migrations.operations(it, Direction.UPGRADE).stream())
        .toList();
  }

  private static Schema replayed(List<Operation> operations) {
    try {
      return Replay.forward(Schema.EMPTY, operations);
    } catch (SchemaException e) {
      throw new RefusedException(
          "The migrations do not fit one another: "
              + e.getMessage()
              + " Mend the one that says so, or state the effect of the raw SQL before it.",
          e);
    }
  }

  // For the user's own spellings; what does not fit comes from the database.
  private static Schema guessed(List<Operation> operations) {
    Schema schema = Schema.EMPTY;
    for (Operation operation : operations) {
      try {
        schema = operation.apply(schema);
      } catch (LimbeckException e) {
        return schema;
      }
    }
    return schema;
  }
}
