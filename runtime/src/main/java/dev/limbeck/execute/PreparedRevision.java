package dev.limbeck.execute;

import dev.limbeck.Transactions;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Placement;
import dev.limbeck.dialect.Statement;
import dev.limbeck.operation.Backfill;
import dev.limbeck.operation.BulkInsert;
import dev.limbeck.operation.Fingerprint;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.RunJava;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.Direction;
import dev.limbeck.revision.RevisionInfo;
import dev.limbeck.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;

/**
 * A revision with all that is to be run for it, spelled before anything runs.
 *
 * @param checksum the fingerprint of its upgrade
 * @param units its steps in the transactions that they run in
 */
record PreparedRevision(
    RevisionInfo revision,
    Direction direction,
    String checksum,
    List<Step> steps,
    List<Unit> units) {

  static PreparedRevision of(
      RevisionInfo revision,
      Direction direction,
      RunRequest request,
      Dialect dialect,
      Transactions mode) {
    List<Operation> upgrade = request.operations(revision, Direction.UPGRADE);
    List<Operation> wanted =
        direction == Direction.UPGRADE ? upgrade : request.operations(revision, direction);
    List<Step> steps = stepsOf(revision, wanted, dialect);
    return new PreparedRevision(
        revision, direction, Fingerprint.of(upgrade), steps, UnitPlan.of(steps, mode));
  }

  private static List<Step> stepsOf(
      RevisionInfo revision, List<Operation> operations, Dialect dialect) {
    try {
      return steps(operations, dialect);
    } catch (SchemaException | RefusedException e) {
      throw new RefusedException(
          "Revision %s cannot be run, and nothing of it was: %s"
              .formatted(name(revision), e.getMessage()),
          e);
    }
  }

  static List<Step> steps(List<Operation> operations, Dialect dialect) {
    List<Step> steps = new ArrayList<>();
    for (int group = 0; group < operations.size(); group++) {
      Operation operation = operations.get(group);
      if (operation instanceof RunJava java) {
        steps.add(Step.java(steps.size() + 1, java, group));
        continue;
      }
      if (operation instanceof Backfill backfill) {
        String text =
            dialect.statements(backfill).stream()
                .map(Statement::sql)
                .findFirst()
                .orElseGet(backfill::describe);
        steps.add(Step.backfill(steps.size() + 1, backfill, group, text));
        continue;
      }
      if (operation instanceof BulkInsert insert) {
        steps.add(Step.bulkInsert(steps.size() + 1, insert, group, dialect));
        continue;
      }
      for (Statement statement : dialect.statements(operation)) {
        requireText(statement);
        steps.add(Step.sql(steps.size() + 1, operation, group, statement));
      }
    }
    return List.copyOf(steps);
  }

  private static void requireText(Statement statement) {
    if (statement.sql().indexOf(0) >= 0) {
      throw new SchemaException(
          "A statement holds the character NUL (\\0), which no text in PostgreSQL can: "
              + Step.shortened(statement.sql().replace("\0", "\\0")));
    }
  }

  /** Whether all of it, its place in the applied set too, is one transaction. */
  boolean isAtomic() {
    return units.isEmpty() || (units.size() == 1 && units.get(0).transactional());
  }

  /** The first step that keeps it from being one transaction. */
  Step firstApart() {
    return steps.stream()
        .filter(it -> it.placement() != Placement.TOGETHER)
        .findFirst()
        .orElseGet(() -> units.get(units.size() - 1).steps().get(0));
  }

  /** {@code 3f9a61c04be2 (Add users table)}. */
  String name() {
    return name(revision);
  }

  private static String name(RevisionInfo revision) {
    return revision.message().isEmpty()
        ? revision.id()
        : revision.id() + " (" + revision.message() + ")";
  }
}
