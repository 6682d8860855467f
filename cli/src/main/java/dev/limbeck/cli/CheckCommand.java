package dev.limbeck.cli;

import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.operation.Operation;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.Schema;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Compares entities, migrations, snapshot and database. */
@Command(
    name = "check",
    description = "Do entities, migrations, snapshot and database agree? Exit code 4 if not.",
    footer = {
      "",
      "Without a configured database it compares with a private PostgreSQL at head.",
      "",
      "Example, in a build:",
      "  limbeck check || exit 1"
    })
final class CheckCommand extends ProjectCommand {

  @Mixin private final FilterOptions filters = new FilterOptions();

  @Override
  public Integer call() {
    Settings settings = settings();
    CheckedSides sides = CheckedSides.reading(settings, filters.filter(settings));
    Project project = Project.of(settings, KnownSources.read(settings));
    List<RevisionInfo> pending =
        sides.database().map(it -> Pending.of(project, it)).orElse(List.of());
    if (!pending.isEmpty()) {
      console().print("The database is not at head: " + Pending.sentence(pending) + ".");
      console().print("Run: limbeck upgrade");
      return ExitCode.DIFFERENT;
    }
    try (Shadow shadow = new Shadow(settings)) {
      return compared(sides, project, shadow);
    }
  }

  private int compared(CheckedSides sides, Project project, Shadow shadow) {
    EntityModel model = sides.model().get();
    model.warnings().forEach(warning -> console().warn("Warning: " + warning));
    Snapshot snapshot = Head.verified(sides.snapshot().get(), project);
    Model.requireEntities(model, snapshot);
    List<Operation> stale = new SnapshotFold(project, shadow).missingFrom(snapshot);
    LiveSchema live =
        sides
            .live()
            .map(Meanwhile::get)
            .orElseGet(() -> sides.ofShadow(project, shadow))
            .part(sides.filter());
    Schema head = sides.filter().part(snapshot.schema());
    Comparison comparison = Comparison.of(model, head, live.schema(), shadow, Unknown.KEEP);
    if (!stale.isEmpty()) {
      Report.steps(
          console(),
          "The snapshot is not what the migrations lead to; run \"limbeck snapshot\". It lacks:",
          stale);
    }
    Agreement agreement = new Agreement(model, snapshot, live.source(), comparison);
    agreement.report(console());
    boolean agrees = agreement.holds();
    Renumbered renumbered = Renumbered.since(snapshot, Optional.of(model));
    renumbered.report(console());
    boolean covered =
        !agrees || isCovered(Uncovered.of(model, snapshot, sides.filter(), shadow, comparison));
    Report.drift(console(), comparison);
    Report.unmodelled(console(), live.unmodelled());
    return agrees && covered && stale.isEmpty() && renumbered.isEmpty()
        ? ExitCode.DONE
        : ExitCode.DIFFERENT;
  }

  private boolean isCovered(Uncovered uncovered) {
    if (!uncovered.isEmpty()) {
      uncovered.report(console());
    }
    return uncovered.isEmpty();
  }
}
