package dev.limbeck.processor;

import static dev.limbeck.pending.PendingChange.Sort.RENUMBERED;

import dev.limbeck.dialect.DataLoss;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.diff.OrdinalChange;
import dev.limbeck.operation.Operation;
import dev.limbeck.pending.PendingChange;
import dev.limbeck.pending.PendingChanges;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.render.MigrationDraft;
import dev.limbeck.render.MigrationRenderer;
import dev.limbeck.render.RenderedMigration;
import dev.limbeck.render.RevisionId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic.Kind;

/**
 * Writes the migration from the committed snapshot to the entities, and the snapshot after it: both
 * or neither, and nothing over a file of the user's.
 */
final class MigrationWriter {

  // Only the author knows why it is all right that data is lost.
  private static final String TO_BE_WRITTEN = "";

  private static final String BY_HAND =
      "No migration is written, as the schema stays: limbeck revision -m \"...\" writes an empty"
          + " one for such a statement, and takes note of the order.";

  private final ProcessingEnvironment environment;
  private final Elements elements;
  private final Reporter reporter;
  private final MigrationRequest request;
  private final Predicate<Element> isInSource;

  MigrationWriter(
      ProcessingEnvironment environment,
      Reporter reporter,
      MigrationRequest request,
      Predicate<Element> isInSource) {
    this.isInSource = isInSource;
    this.environment = environment;
    this.elements = environment.getElementUtils();
    this.reporter = reporter;
    this.request = request;
  }

  /** Writes what leads from the snapshot to the entities, if anything does. */
  void write(SnapshotFile snapshot, CompiledModule module) {
    SourceOutput sources = SourceOutput.of(environment.getFiler(), snapshot.path());
    Optional<String> head = snapshot.requireHead(module.revisions());
    requireEntities(snapshot, module);
    Change change =
        Change.between(snapshot.schema(), module.schema(), module.hints(), request.renames());
    if (change.isEmpty()) {
      reportNothing(snapshot);
      reportRenumbered(snapshot, module);
      return;
    }
    List<String> renumbered = renumbered(snapshot, module);
    MigrationDraft draft = draft(change, head, packageName(module, head), renumbered);
    RenderedMigration migration = rendered(draft);
    sources.requireAbsent(migration);
    try (SnapshotFile.Draft next = snapshot.draft(draft.id(), change.after(), module.ordinals())) {
      sources.write(migration, module.classes().own().toArray(Element[]::new));
      commit(next, sources, migration);
    }
    draft.remarks().forEach(it -> reporter.print(Kind.WARNING, new Message("limbeck-327", it)));
    reporter.print(Kind.NOTE, new Message("limbeck-331", summary(migration, draft)));
  }

  private void reportNothing(SnapshotFile snapshot) {
    reporter.print(
        Kind.NOTE,
        new Message(
            "limbeck-330",
            "Nothing has changed: the entities are as %s says, and no migration is written."
                .formatted(snapshot.path())));
  }

  private void reportRenumbered(SnapshotFile snapshot, CompiledModule module) {
    for (PendingChange change :
        new PendingChanges(module.mapped().sources(), isInSource).renumbered(snapshot.ordinals())) {
      boolean movesRows = change.sort() == RENUMBERED;
      reporter.print(
          movesRows ? Kind.ERROR : Kind.WARNING, movesRows ? change.and(BY_HAND) : change);
    }
  }

  private static void commit(
      SnapshotFile.Draft next, SourceOutput sources, RenderedMigration migration) {
    try {
      next.commit();
    } catch (ProcessorException stays) {
      sources.delete(migration);
      throw stays;
    }
  }

  private void requireEntities(SnapshotFile snapshot, CompiledModule module) {
    if (!module.classes().isEmpty()) {
      return;
    }
    if (snapshot.schema().tables().isEmpty()) {
      throw new ProcessorException(
          "limbeck-326",
          "There is no entity among the classes that javac was given; give it the sources of your"
              + " entities, each annotated with @jakarta.persistence.Entity.");
    }
    throw new ProcessorException(
        "limbeck-326",
        "There is no entity among the classes that javac was given, and the migration would drop"
            + " every table; give javac the sources of your entities, or write such a migration by"
            + " hand.");
  }

  // The schema does not tell, so that a person has to write what becomes of the rows.
  private static List<String> renumbered(SnapshotFile snapshot, CompiledModule module) {
    return OrdinalChange.between(snapshot.ordinals(), module.ordinals()).stream()
        .map(OrdinalChange::text)
        .toList();
  }

  private MigrationDraft draft(
      Change change, Optional<String> head, String packageName, List<String> renumbered) {
    List<String> parents = head.stream().toList();
    List<Operation> upgrade = change.upgrade(request.planner());
    ZonedDateTime created =
        request
            .created()
            .orElseGet(() -> ZonedDateTime.now(Clock.systemUTC()))
            .withZoneSameInstant(request.style().zone());
    MigrationDraft draft =
        new MigrationDraft(
                RevisionId.of(parents, request.message(), upgrade),
                parents,
                request.message(),
                packageName,
                created,
                upgrade,
                change.downgrade(request.planner()),
                Stream.concat(PossibleRenames.in(change).stream(), renumbered.stream()).toList())
            .in(request.style().form());
    return DataLoss.in(upgrade, new PostgreSql()).isEmpty()
        ? draft
        : draft.accepting(DataLoss.RULE, TO_BE_WRITTEN);
  }

  private static RenderedMigration rendered(MigrationDraft draft) {
    try {
      return MigrationRenderer.render(draft);
    } catch (RefusedException noClassName) {
      throw new ProcessorException(
          "limbeck-301",
          "-A%s: %s".formatted(ProcessorOptions.CLASS_NAME, noClassName.getMessage()),
          noClassName);
    }
  }

  private String packageName(CompiledModule module, Optional<String> head) {
    return request
        .packageName()
        .or(() -> head.flatMap(module.revisions()::packageOf))
        .orElseGet(() -> CommonPackage.of(module.classes().all(), elements) + "migrations");
  }

  private static String summary(RenderedMigration migration, MigrationDraft draft) {
    String steps =
        draft.upgrade().stream().map(Operation::describe).collect(Collectors.joining("; "));
    return "Wrote %s: %s. Review it, then compile it.".formatted(migration.fileName(), steps);
  }
}
