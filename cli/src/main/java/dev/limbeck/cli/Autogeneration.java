package dev.limbeck.cli;

import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.diff.RenameSuggestion;
import dev.limbeck.diff.RequestedRenames;
import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.operation.Operation;
import dev.limbeck.plan.Planner;
import dev.limbeck.plan.Waits;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Snapshot;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.RevisionId;
import dev.limbeck.schema.Schema;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the distance between the entities and what is there into a migration, and proves it. */
final class Autogeneration {

  private final Project project;
  private final Shadow shadow;

  Autogeneration(Project project, Shadow shadow) {
    this.project = project;
    this.shadow = shadow;
  }

  /**
   * What the person asked for.
   *
   * @param planner the form that the steps get
   * @param first SQL that goes before all that is made in schemas
   * @param remarks what a reviewer is told in the migration's Javadoc
   */
  record Request(
      String message,
      ZonedDateTime created,
      Placement placement,
      boolean fromSnapshot,
      Unknown unknown,
      SchemaFilter filter,
      RenameOptions renames,
      Optional<Terminal> terminal,
      Planner planner,
      List<Operation> first,
      List<String> remarks) {

    private Request with(RenameOptions said) {
      return new Request(
          message,
          created,
          placement,
          fromSnapshot,
          unknown,
          filter,
          said,
          terminal,
          planner,
          first,
          remarks);
    }
  }

  /**
   * The migration and what a reviewer is told beside it; no migration if nothing changed.
   *
   * @param warnings what may keep the entities of several modules from agreeing
   * @param renumbered enum constants whose rows have to be changed by hand
   * @param uncovered where there is no migration: what the database has without one
   * @param waits what of the upgrade keeps the users of a table waiting
   */
  record Result(
      Optional<Draft> draft,
      Comparison comparison,
      List<String> warnings,
      Renumbered renumbered,
      Uncovered uncovered,
      List<String> waits) {}

  Result run(Request request) {
    EntityModel said = FilteredModel.of(Model.upToDate(project.settings()), request.filter());
    Snapshot head = Head.snapshot(project);
    Model.requireEntities(said, head);
    return between(request, said, head, live(request, said, head));
  }

  /** What leads from one schema to what is asked for, which need not be the entities' own words. */
  Result between(Request request, EntityModel said, Snapshot head, LiveSchema live) {
    SchemaFilter filter = request.filter();
    EntityModel model = renamed(said, live.schema(), request.renames().renames());
    Comparison comparison =
        Comparison.of(model, filter.part(head.schema()), live.schema(), shadow, request.unknown());
    List<Operation> steps = comparison.steps();
    Renumbered renumbered = Renumbered.since(head, Optional.of(model));
    if (steps.isEmpty()) {
      return new Result(
          Optional.empty(),
          comparison,
          model.warnings(),
          renumbered,
          Uncovered.of(model, head, filter, shadow, comparison),
          List.of());
    }
    Rebase.Result rebased =
        Rebase.onto(head.schema(), comparison.before(), steps, request.unknown());
    List<RenameSuggestion> open = request.renames().open(comparison.suggestions());
    if (!open.isEmpty()) {
      return between(request.with(answered(request, open)), said, head, live);
    }
    Rebase.Result planned =
        Prelude.before(planned(request.planner(), head, rebased, model), request.first());
    Draft draft = draft(request, head, planned, renumbered);
    new Proof(shadow, model, live.extensions())
        .of(
            comparison.before(),
            comparison.wanted().after(),
            planned.upgrade(),
            planned.downgrade());
    return new Result(
        Optional.of(draft),
        comparison,
        model.warnings(),
        renumbered,
        new Uncovered(List.of()),
        Waits.in(head.schema(), planned.upgrade()).stream().map(Waits.Wait::sentence).toList());
  }

  private static RenameOptions answered(Request request, List<RenameSuggestion> open) {
    return request
        .terminal()
        .flatMap(it -> new RenameDialogue(it).settled(request.renames(), open))
        .orElseThrow(
            () ->
                new RefusedException(
                    RenameOptions.question(open)
                        + "\nOr say it for good, in the entity: @RenamedFrom. Nothing was written."));
  }

  private static Rebase.Result planned(
      Planner planner, Snapshot head, Rebase.Result steps, EntityModel model) {
    return new Rebase.Result(
        planner.upgrade(head.schema(), steps.upgrade(), model.hints()),
        planner.downgrade(steps.after(), steps.downgrade()),
        steps.after());
  }

  // What an option says counts like the annotation.
  private static EntityModel renamed(EntityModel model, Schema live, List<String> texts) {
    RequestedRenames requested = RequestedRenames.of(live, model.schema(), texts);
    if (!requested.unsayable().isEmpty()) {
      throw new RefusedException(
          "--rename is for tables and columns here, and \"%s\" is neither; write that step into a migration by hand."
              .formatted(requested.unsayable().get(0).describe()));
    }
    return model.plus(requested.hints());
  }

  private LiveSchema live(Request request, EntityModel model, Snapshot head) {
    if (request.fromSnapshot()) {
      return new LiveSchema(
          "the snapshot", request.filter().part(head.schema()), List.of(), List.of());
    }
    return LiveSchema.of(project, shadow, Model.namespaces(model, head)).part(request.filter());
  }

  private Draft draft(Request request, Snapshot head, Rebase.Result steps, Renumbered renumbered) {
    List<String> parents = head.head().stream().toList();
    String id = RevisionId.of(parents, request.message(), steps.upgrade());
    MigrationDraft migration =
        new MigrationDraft(
            id,
            parents,
            request.message(),
            request.placement().packageName(project),
            request.created(),
            steps.upgrade(),
            steps.downgrade(),
            Stream.concat(request.remarks().stream(), renumbered.texts().stream()).toList());
    MigrationDraft placed = request.placement().place(project, migration);
    return new Draft(
        placed,
        Optional.of(new Snapshot(Optional.of(placed.id()), steps.after(), renumbered.now())));
  }
}
