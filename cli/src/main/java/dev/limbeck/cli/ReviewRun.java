package dev.limbeck.cli;

import dev.limbeck.MigrationClasses;
import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Impact;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Touch;
import dev.limbeck.diff.SchemaChange;
import dev.limbeck.execute.OfflinePlan;
import dev.limbeck.lint.Course;
import dev.limbeck.operation.Operation;
import dev.limbeck.progress.PlannedTransaction;
import dev.limbeck.progress.PlannedTransaction.PlannedStep;
import dev.limbeck.project.CompiledClasses;
import dev.limbeck.project.Snapshot;
import dev.limbeck.review.GraphNode;
import dev.limbeck.review.Part;
import dev.limbeck.review.Review;
import dev.limbeck.review.ReviewedRevision;
import dev.limbeck.review.Step;
import dev.limbeck.review.TableSize;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gathers what there is to tell of the revisions that a branch adds. */
final class ReviewRun {

  private static final Dialect DIALECT = new PostgreSql();

  private final Project project;
  private final ReviewBase fork;
  private final CompiledClasses classes;
  private final Shadow shadow;
  private final Optional<Database> database;
  private final MigrationClasses migrations;

  ReviewRun(
      Project project,
      ReviewBase fork,
      CompiledClasses classes,
      Shadow shadow,
      Optional<Database> database) {
    this.project = project;
    this.fork = fork;
    this.classes = classes;
    this.shadow = shadow;
    this.database = database;
    migrations = new MigrationClasses(classes.loader());
  }

  /** A branch that adds no revision; it may change those of the base. */
  static Review ofNothing(Project project, ReviewBase fork) {
    return new Review(
        fork.base(),
        List.of(),
        Schema.EMPTY,
        List.of(),
        graph(project, fork),
        new ReviewConflicts(project, fork, List.of()).found(),
        Optional.empty());
  }

  Review review() {
    Optional<Weighing> weighing = database.map(it -> Weighing.on(it, classes));
    List<ReviewedRevision> revisions =
        new LintRun(project, classes, shadow)
            .of(fork.added(project)).stream()
                .map(it -> weighing.map(by -> by.of(it)).orElse(it))
                .map(this::reviewed)
                .toList();
    Schema after = SchemaAt.of(classes, ids(project.graph().revisions()), shadow).schema();
    List<SchemaChange> changes = SchemaChange.between(before(), after);
    return new Review(
        fork.base(),
        changes,
        after,
        revisions,
        graph(project, fork),
        new ReviewConflicts(project, fork, changes).found(),
        database.map(it -> sizes(new RowCount(it), revisions)));
  }

  // Where no snapshot stands for the base's head, its migrations tell, as they are now.
  private Schema before() {
    Set<String> heads =
        fork.fork().infos().stream()
            .map(RevisionInfo::id)
            .filter(id -> fork.fork().infos().stream().noneMatch(it -> it.parents().contains(id)))
            .collect(Collectors.toSet());
    return fork.fork()
        .snapshot()
        .filter(it -> it.head().stream().collect(Collectors.toSet()).equals(heads))
        .map(Snapshot::schema)
        .orElseGet(() -> SchemaAt.of(classes, fork.fork().ids(), shadow).schema());
  }

  private ReviewedRevision reviewed(LintedRevision linted) {
    Course upgrade = linted.migration().upgrade();
    Course downgrade = linted.migration().downgrade();
    RevisionInfo revision = linted.revision();
    return new ReviewedRevision(
        revision,
        linted.file(),
        parts(migrations.operations(revision, Direction.UPGRADE), upgrade),
        parts(migrations.operations(revision, Direction.DOWNGRADE), downgrade),
        linted.findings(),
        linted.accepted().stream()
            .map(it -> new ReviewedRevision.Accepted(it.rule(), it.reason()))
            .toList());
  }

  private static List<Part> parts(List<Operation> operations, Course course) {
    List<Impact> impacts = new ArrayList<>();
    course.meetings().forEach(it -> impacts.add(it.impact().among(course::isOld)));
    List<Part> parts = new ArrayList<>();
    for (PlannedTransaction transaction :
        OfflinePlan.of(operations, DIALECT, Transactions.PER_MIGRATION)) {
      Map<Integer, List<PlannedStep>> byOperation = new LinkedHashMap<>();
      for (PlannedStep step : transaction.steps()) {
        byOperation.computeIfAbsent(step.operation(), place -> new ArrayList<>()).add(step);
      }
      List<Step> steps = new ArrayList<>();
      byOperation.forEach(
          (place, planned) -> steps.add(step(operations.get(place), planned, place, impacts)));
      parts.add(new Part(transaction.transactional(), steps, transaction.sql()));
    }
    return parts;
  }

  private static Step step(
      Operation operation, List<PlannedStep> planned, int place, List<Impact> impacts) {
    return new Step(
        operation.describe(),
        planned.stream().map(PlannedStep::text).toList(),
        planned.stream().anyMatch(PlannedStep::java),
        place < impacts.size() ? Optional.of(impacts.get(place)) : Optional.empty());
  }

  private static Map<QualifiedName, TableSize> sizes(
      RowCount rows, List<ReviewedRevision> revisions) {
    Set<QualifiedName> tables =
        revisions.stream()
            .flatMap(it -> Stream.concat(it.upgrade().stream(), it.downgrade().stream()))
            .flatMap(part -> part.steps().stream())
            .flatMap(step -> step.impact().stream())
            .flatMap(impact -> impact.touches().stream())
            .map(Touch::table)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<QualifiedName, TableSize> sizes = new TreeMap<>();
    tables.forEach(table -> rows.size(table).ifPresent(size -> sizes.put(table, size)));
    return sizes;
  }

  private static List<GraphNode> graph(Project project, ReviewBase fork) {
    List<RevisionInfo> added = fork.added(project);
    Set<String> ids = ids(added);
    List<RevisionInfo> gained =
        fork.gained().stream().filter(Predicate.not(it -> ids.contains(it.id()))).toList();
    Set<String> begin =
        Stream.concat(added.stream(), gained.stream())
            .flatMap(it -> it.parents().stream())
            .collect(Collectors.toSet());
    return Stream.of(
            fork.fork().infos().stream()
                .filter(it -> begin.contains(it.id()))
                .map(it -> new GraphNode(it, GraphNode.Side.BASE)),
            gained.stream().map(it -> new GraphNode(it, GraphNode.Side.OTHER)),
            added.stream().map(it -> new GraphNode(it, GraphNode.Side.BRANCH)))
        .flatMap(it -> it)
        .toList();
  }

  private static Set<String> ids(List<RevisionInfo> revisions) {
    return revisions.stream().map(RevisionInfo::id).collect(Collectors.toSet());
  }
}
