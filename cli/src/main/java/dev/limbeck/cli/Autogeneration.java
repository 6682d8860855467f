package dev.limbeck.cli;

import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.diff.RenameSuggestion;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.Replay;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Snapshot;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.RevisionId;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** Turns the distance between the entities and what is there into a migration, and proves it. */
final class Autogeneration {

  private final Project project;
  private final Shadow shadow;

  Autogeneration(Project project, Shadow shadow) {
    this.project = project;
    this.shadow = shadow;
  }

  /** What the person asked for. */
  record Request(
      String message,
      ZonedDateTime created,
      String packageName,
      boolean fromSnapshot,
      Unknown unknown) {}

  /**
   * The migration and what a reviewer is told beside it; no migration if nothing changed.
   *
   * @param suggestions renames that may be meant
   */
  record Result(Optional<Draft> draft, Comparison comparison, List<RenameSuggestion> suggestions) {}

  Result run(Request request) {
    EntityModel model = Model.upToDate(project);
    Snapshot head = Head.snapshot(project);
    Model.requireEntities(model, head);
    Schema live = live(request, model, head);
    Comparison comparison =
        Comparison.of(model.schema(), head.schema(), live, shadow, request.unknown());
    List<Operation> steps = comparison.steps();
    if (steps.isEmpty()) {
      return new Result(Optional.empty(), comparison, List.of());
    }
    List<Operation> back = Replay.backward(comparison.before(), steps);
    Draft draft = draft(request, head, steps, back);
    new Proof(shadow).of(comparison.before(), comparison.wanted().after(), steps, back);
    return new Result(
        Optional.of(draft), comparison, RenameSuggestion.among(comparison.before(), steps));
  }

  private Schema live(Request request, EntityModel model, Snapshot head) {
    if (request.fromSnapshot()) {
      return head.schema();
    }
    return LiveSchema.of(project, shadow, Model.namespaces(model, head)).schema();
  }

  private Draft draft(Request request, Snapshot head, List<Operation> steps, List<Operation> back) {
    List<String> parents = head.head().stream().toList();
    String id = RevisionId.of(parents, request.message(), steps);
    MigrationDraft migration =
        new MigrationDraft(
            id, parents, request.message(), request.packageName(), request.created(), steps, back);
    return new Draft(migration, new Snapshot(Optional.of(id), after(head, steps)));
  }

  // The database may have been changed by hand; then the step does not fit the schema at head.
  private static Schema after(Snapshot head, List<Operation> steps) {
    try {
      return Replay.forward(head.schema(), steps);
    } catch (SchemaException e) {
      throw new RefusedException(
          "The database is not what the migrations lead to, so the next one would not fit every"
              + " database: "
              + e.getMessage()
              + " Run \"limbeck check\" to see what was changed by hand and settle it there, or"
              + " compare with the snapshot: --from-snapshot.",
          e);
    }
  }
}
