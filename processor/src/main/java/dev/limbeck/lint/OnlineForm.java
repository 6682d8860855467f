package dev.limbeck.lint;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.dialect.Touch;
import dev.limbeck.operation.AddColumn;
import dev.limbeck.operation.Operation;
import dev.limbeck.plan.Improvement;
import dev.limbeck.plan.Plan;
import dev.limbeck.plan.Planner;
import dev.limbeck.plan.Rule;
import dev.limbeck.plan.Waits;
import dev.limbeck.plan.Waits.Wait;
import dev.limbeck.render.Snippet;
import dev.limbeck.schema.Hints;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the planner would have written in another way, and what keeps others waiting all the same.
 */
final class OnlineForm implements Check {

  private static final String TO_BE_WRITTEN = "the value as SQL";
  private static final Dialect DIALECT = new PostgreSql();

  @Override
  public List<Finding> in(Linted migration) {
    List<Finding> findings = new ArrayList<>(of(migration.upgrade()));
    findings.addAll(of(migration.downgrade()));
    return findings;
  }

  private static List<Finding> of(Course course) {
    Plan plan = Planner.online().plan(course.before(), course.operations(), hints(course));
    List<Finding> findings = new ArrayList<>();
    for (Improvement better : plan.improvements()) {
      findings.add(
          new Finding(
              better.rule().key(),
              course.line(better.before().get(0)),
              better.before().stream().map(Operation::describe).collect(joining("; ")),
              reason(better.rule()),
              tables(course.before(), better.before()),
              Snippet.of(better.after())));
    }
    for (Wait wait : Waits.in(course.before(), plan.operations())) {
      findings.add(
          new Finding(
              RuleNames.WAITS,
              course.line(wait.step()),
              wait.step().describe(),
              wait.sentence(),
              Set.of(wait.touch().table()),
              List.of()));
    }
    return findings;
  }

  // A column that comes and forbids null needs values, which only the author knows.
  private static Hints hints(Course course) {
    List<Hints.Backfill> values =
        course.operations().stream()
            .filter(AddColumn.class::isInstance)
            .map(AddColumn.class::cast)
            .filter(add -> course.isOld(add.table()))
            .filter(add -> !add.column().nullable() && add.column().value().isEmpty())
            .map(add -> new Hints.Backfill(add.table(), add.column().name(), TO_BE_WRITTEN))
            .toList();
    return new Hints(List.of(), values, List.of());
  }

  private static Set<QualifiedName> tables(Schema before, List<Operation> steps) {
    return steps.stream()
        .flatMap(step -> DIALECT.impact(step, before).touches().stream())
        .map(Touch::table)
        .collect(toCollection(TreeSet::new));
  }

  static String reason(Rule rule) {
    return switch (rule) {
      case INDEX_REPLACEMENT -> "Queries are without an index until the new one is built.";
      case KEY_REPLACEMENT ->
          "Nobody can read or write the table while the index of the new key is built.";
      case BACKFILL ->
          "The column forbids null and has no default, so PostgreSQL refuses it where there are rows.";
      case VOLATILE_DEFAULT ->
          "The default may be another value for each row, so all rows are written anew, and nobody"
              + " can read or write the table meanwhile.";
      case IDENTITY ->
          "All rows are written anew to be numbered, and nobody can read or write the table meanwhile.";
      case PARTITION ->
          "The rows of the table, and of a default partition, are read, and nobody can read or write"
              + " them meanwhile.";
      case NOT_NULL -> "All rows are read, and nobody can read or write the table meanwhile.";
      case FOREIGN_KEY -> "All rows are read, and nobody can write to either table meanwhile.";
      case CHECK -> "All rows are read, and nobody can read or write the table meanwhile.";
      case UNIQUE -> "An index is built, and nobody can read or write the table meanwhile.";
      case INDEX -> "Others cannot use the table as before while the index comes or goes.";
    };
  }
}
