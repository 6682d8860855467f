package dev.limbeck.cli;

import dev.limbeck.diff.Reconciliation.Unknown;
import dev.limbeck.diff.SchemaFilter;
import dev.limbeck.plan.Planner;
import dev.limbeck.plan.Rule;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.project.EntityModel;
import dev.limbeck.project.FileChanges;
import dev.limbeck.project.Settings;
import dev.limbeck.project.Snapshot;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.revision.AppliedRevision;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.Hints;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes over a database that is there already: its schema becomes what the first migration makes,
 * and it counts as being there. Files and stamp come together or not at all.
 */
final class Adoption {

  private final Console console;
  private final StartingSettings starting;
  private final Settings settings;
  private final Project project;
  private final Database database;

  /**
   * Looks at the project first.
   *
   * @param command what the person typed, for messages
   * @throws RefusedException if there is nothing to take over from, or something is there already
   */
  Adoption(Console console, StartingSettings starting, String command) {
    this.console = console;
    this.starting = starting;
    settings = starting.settings();
    project = Project.of(settings);
    requireNoMigration();
    database = Database.require(settings, command);
    requireNothingApplied();
  }

  /**
   * What the first migration is to say.
   *
   * @param remarks what a reader of it is told besides
   */
  record Request(
      String message, ZonedDateTime created, SchemaFilter filter, List<String> remarks) {}

  Database database() {
    return database;
  }

  /** Writes the first migration, stamps the database with it, and says how the entities differ. */
  int run(Request request) {
    try (Shadow shadow = new Shadow(settings)) {
      KnownEntities entities = KnownEntities.of(project);
      Found found = Found.in(new DiffSources(settings, request.filter(), shadow), database);
      Autogeneration.Result result = generated(request, found, entities, shadow);
      Draft draft = result.draft().orElseThrow(() -> nothingToTakeOver(found));
      Path file = written(draft);
      report(draft, file);
      found.report(console);
      entities.compare(request.filter(), draft, found, shadow, console);
      return ExitCode.DONE;
    }
  }

  private Autogeneration.Result generated(
      Request request, Found found, KnownEntities entities, Shadow shadow) {
    EntityModel asked =
        FilteredModel.of(
            new EntityModel(
                entities.modules(), found.whole().schema(), Hints.NONE, List.of(), List.of()),
            request.filter());
    Placement first = new Placement(List.of(), List.of(), List.of(), Optional.empty());
    List<String> remarks =
        Stream.concat(request.remarks().stream(), found.remarks().stream()).toList();
    try {
      return new Autogeneration(project, shadow)
          .between(
              new Autogeneration.Request(
                  request.message(),
                  request.created(),
                  first,
                  false,
                  Unknown.KEEP,
                  request.filter(),
                  RenameOptions.NONE,
                  Optional.empty(),
                  new Planner(Rule.parse("")),
                  ExtensionSteps.of(found.extensions()),
                  remarks),
              asked,
              Snapshot.NONE,
              LiveSchema.NOTHING);
    } catch (RefusedException e) {
      throw e;
    } catch (LimbeckException e) {
      throw found.explained(e);
    }
  }

  private Path written(Draft draft) {
    try (FileChanges changes = new FileChanges()) {
      starting.write(changes);
      Path file = draft.write(settings, changes);
      database.limbeck().stampFirst(info(draft.migration()), draft.migration().upgrade());
      changes.keep();
      return file;
    }
  }

  private static RevisionInfo info(MigrationDraft migration) {
    String prefix = migration.packageName().isEmpty() ? "" : migration.packageName() + ".";
    return new RevisionInfo(
        migration.id(),
        migration.parents(),
        migration.dependsOn(),
        migration.labels(),
        migration.message(),
        prefix + migration.className());
  }

  private void report(Draft draft, Path file) {
    MigrationDraft migration = draft.migration();
    console.say("Revision %s, %s".formatted(migration.id(), migration.message()));
    migration.upgrade().forEach(step -> console.say("  " + step.describe()));
    starting.report(console);
    console.say("Wrote " + settings.shown(file));
    console.say("Wrote " + settings.shown(settings.snapshot()));
    console.say(
        "%s is stamped with %s; nothing was run."
            .formatted(database.url().shown(), migration.id()));
  }

  private void requireNoMigration() {
    List<RevisionInfo> there = project.graph().revisions();
    if (there.isEmpty()) {
      return;
    }
    RevisionInfo first = there.get(0);
    throw new RefusedException(
        "This project has migrations already, of which %s (%s) is the first: %s. A database that has what they make, and was never told so, is stamped: \"limbeck stamp head --verify\"."
            .formatted(first.id(), first.message(), project.fileOf(first)));
  }

  private void requireNothingApplied() {
    List<AppliedRevision> applied = database.limbeck().applied();
    if (!applied.isEmpty()) {
      throw new RefusedException(
          "%s is Limbeck's already: it is at %s, which no migration in %s is. Get the sources that these migrations are in, or name another database."
              .formatted(
                  database.url().shown(),
                  applied.stream()
                      .map(it -> "%s (%s)".formatted(it.id(), it.message()))
                      .collect(Collectors.joining(" and ")),
                  settings.shown(settings.sources())));
    }
  }

  private RefusedException nothingToTakeOver(Found found) {
    return new RefusedException(
        "%s holds no table, sequence or type that Limbeck would look at, so there is nothing to take over; write the first migration from the entities: limbeck revision --autogenerate -m \"First tables\"."
            .formatted(found.shown()));
  }
}
