package dev.limbeck.lint;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.Impact;
import dev.limbeck.dialect.Placement;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.operation.IfNeeded;
import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One direction of a migration, as far as its schema is known: behind a step that does not say what
 * it does, others may be about what nobody here knows.
 *
 * @param before the schema that it begins at
 * @param after the schema behind the last of the steps
 * @param isWhole whether these are all steps, and each tells the whole truth
 * @param misfit the step behind these that cannot be done, if all before it told the whole truth
 */
public record Course(
    Schema before,
    List<LocatedOperation> steps,
    Schema after,
    boolean isWhole,
    Optional<Misfit> misfit) {

  /**
   * A step that does not fit the schema that it meets.
   *
   * @param reason a sentence
   */
  public record Misfit(LocatedOperation step, String reason) {}

  public Course {
    steps = List.copyOf(steps);
  }

  /**
   * The steps up to the first that does not fit what is known of the schema. One that does its work
   * only where that is needed is the work itself, or nothing.
   */
  public static Course of(Schema before, List<LocatedOperation> steps) {
    Schema schema = before;
    boolean isKnown = true;
    List<LocatedOperation> fitting = new ArrayList<>();
    for (LocatedOperation each : steps) {
      if (each.operation() instanceof IfNeeded conditional && conditional.isDone(schema)) {
        continue;
      }
      LocatedOperation step = unconditional(each);
      try {
        schema = step.operation().apply(schema);
      } catch (SchemaException e) {
        Misfit misfit = new Misfit(step, String.valueOf(e.getMessage()));
        return new Course(
            before, fitting, schema, false, isKnown ? Optional.of(misfit) : Optional.empty());
      }
      isKnown &= step.operation().effectIsKnown();
      fitting.add(step);
    }
    return new Course(before, fitting, schema, isKnown, Optional.empty());
  }

  private static LocatedOperation unconditional(LocatedOperation step) {
    return step.operation() instanceof IfNeeded conditional
        ? new LocatedOperation(conditional.step(), step.line())
        : step;
  }

  /** A step and the schema that it meets. */
  public record Meeting(LocatedOperation step, Schema schema) {

    private static final Dialect DIALECT = new PostgreSql();

    Operation operation() {
      return step.operation();
    }

    /** Whether the step shares a transaction with those beside it. */
    boolean isTogether() {
      return DIALECT.statements(operation()).stream()
          .allMatch(it -> it.placement() == Placement.TOGETHER);
    }

    /** What the step does to those who use the tables. */
    public Impact impact() {
      return DIALECT.impact(operation(), schema);
    }
  }

  /** Each step with the schema that it meets. */
  public List<Meeting> meetings() {
    List<Meeting> meetings = new ArrayList<>();
    Schema schema = before;
    for (LocatedOperation step : steps) {
      meetings.add(new Meeting(step, schema));
      schema = step.operation().apply(schema);
    }
    return meetings;
  }

  List<Operation> operations() {
    return steps.stream().map(LocatedOperation::operation).toList();
  }

  /** The line of a step; 0 for one that is not of this migration. */
  int line(Operation step) {
    return steps.stream()
        .filter(it -> it.operation().equals(step))
        .mapToInt(LocatedOperation::line)
        .findFirst()
        .orElse(0);
  }

  /** The line of the first step; 0 if there is none. */
  int firstLine() {
    return steps.stream().mapToInt(LocatedOperation::line).findFirst().orElse(0);
  }

  /** Whether a table is older than the migration. */
  public boolean isOld(QualifiedName table) {
    return before.table(table).isPresent();
  }
}
