package dev.limbeck.lint;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.lint.RawSqlRules.Said;
import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.LocatedOperation;
import dev.limbeck.operation.Operation;
import dev.limbeck.operation.SqlToken;
import dev.limbeck.render.Snippet;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** SQL of an upgrade in a person's own words, on tables that are there already. */
final class RawSqlForm implements Check {

  private static final Dialect DIALECT = new PostgreSql();

  @Override
  public List<Finding> in(Linted migration) {
    Course course = migration.upgrade();
    List<Finding> findings = new ArrayList<>();
    for (LocatedOperation step : course.steps()) {
      if (step.operation() instanceof ExecuteSql execute) {
        for (List<SqlToken> part : AlterTableActions.in(execute)) {
          Optional<Said> said = RawSqlRules.of(part);
          said.flatMap(it -> concerned(course.before(), it.about()))
              .ifPresent(
                  tables ->
                      findings.add(
                          finding(said.orElseThrow(), tables, execute, part, step.line())));
        }
      }
    }
    return findings;
  }

  /**
   * The tables that a name is about, if it is older than the migration: a table's own, that of an
   * index; none for a schema or type.
   */
  private static Optional<Set<QualifiedName>> concerned(Schema before, QualifiedName name) {
    if (before.table(name).isPresent()) {
      return Optional.of(Set.of(name));
    }
    if (before.type(name).isPresent() || before.namespaces().contains(name.toString())) {
      return Optional.of(Set.of());
    }
    return before.tables().stream()
        .filter(it -> it.name().schema().equals(name.schema()))
        .filter(it -> it.index(name.name()).isPresent())
        .findFirst()
        .map(it -> Set.of(it.name()));
  }

  private static Finding finding(
      Said said,
      Set<QualifiedName> tables,
      ExecuteSql execute,
      List<SqlToken> statement,
      int line) {
    return new Finding(
        said.rule(),
        line,
        execute.describe(),
        said.reason(),
        said.rule().equals(RuleNames.BREAKS_CLIENTS) ? Set.of() : tables,
        Snippet.of(corrected(said, execute, statement)));
  }

  // Several statements or actions in one text stay the author's.
  private static List<Operation> corrected(
      Said said, ExecuteSql execute, List<SqlToken> statement) {
    if (AlterTableActions.in(execute).size() > 1 || !execute.parameters().isEmpty()) {
      return List.of();
    }
    return switch (said.correction()) {
      case NONE -> List.of();
      case CONCURRENTLY ->
          List.of(with(execute, inserted(execute.sql(), afterIndex(statement), " concurrently")));
      case NOT_VALID ->
          List.of(
              with(execute, inserted(execute.sql(), end(statement), " not valid")),
              new ExecuteSql(
                  "alter table %s validate constraint %s"
                      .formatted(
                          DIALECT.quote(said.about()), DIALECT.quote(said.names().get(1).name())),
                  List.of(),
                  execute.undo().map(undo -> "select 1 -- it goes with the constraint"),
                  Optional.of(List.of()),
                  true));
    };
  }

  private static int afterIndex(List<SqlToken> statement) {
    return statement.stream().filter(it -> it.isWord("index")).findFirst().orElseThrow().end();
  }

  private static int end(List<SqlToken> statement) {
    return statement.get(statement.size() - 1).end();
  }

  private static String inserted(String sql, int place, String words) {
    return sql.substring(0, place) + words + sql.substring(place);
  }

  private static ExecuteSql with(ExecuteSql execute, String sql) {
    return new ExecuteSql(
        sql, execute.parameters(), execute.undo(), execute.effect(), execute.outsideTransaction());
  }
}
