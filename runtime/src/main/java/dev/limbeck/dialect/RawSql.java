package dev.limbeck.dialect;

import dev.limbeck.operation.ExecuteSql;
import dev.limbeck.operation.SqlLine;
import dev.limbeck.operation.SqlStatements;
import dev.limbeck.operation.SqlToken;
import dev.limbeck.problem.RefusedException;
import java.util.List;

/** A user's own SQL: what PostgreSQL refuses in a transaction gets a step outside any. */
final class RawSql {

  private static final int LONGEST_LINE = 80;

  private final String sql;
  private final boolean outside;
  private final List<List<SqlToken>> statements;

  private RawSql(ExecuteSql operation) {
    sql = BoundSql.of(operation.sql(), operation.parameters());
    outside = operation.outsideTransaction();
    statements = SqlStatements.of(sql);
  }

  /**
   * The text as one statement.
   *
   * @throws RefusedException if it cannot be run so that nothing is done by halves
   */
  static Statement statement(ExecuteSql operation) {
    RawSql raw = new RawSql(operation);
    return raw.statements.size() == 1 ? raw.single() : raw.several();
  }

  private Statement single() {
    List<SqlToken> tokens = statements.get(0);
    Nature nature = StatementNatures.of(tokens);
    return switch (nature.kind()) {
      case IN_TRANSACTION -> outside ? Statement.repeatable(sql) : Statement.of(sql);
      case REPEATABLE -> Statement.repeatable(sql);
      case SETTLED -> Statement.outside(sql, nature.settling().orElseThrow());
      case UNTOLD -> untold(tokens, nature.advice());
      case FORBIDDEN -> throw forbidden(tokens, nature);
    };
  }

  private Statement untold(List<SqlToken> tokens, String advice) {
    if (outside) {
      return Statement.repeatable(sql);
    }
    throw new RefusedException(
        ("PostgreSQL refuses \"%s\" in a transaction, and outside one nothing tells whether it"
                + " arrived if a run is cut off in it.%s If it does no harm twice, say so:"
                + " op.execute(...).outsideTransaction()")
            .formatted(text(tokens), advice));
  }

  private Statement several() {
    statements.stream()
        .filter(it -> StatementNatures.of(it).kind() == Nature.Kind.FORBIDDEN)
        .findFirst()
        .ifPresent(
            it -> {
              throw forbidden(it, StatementNatures.of(it));
            });
    for (List<SqlToken> tokens : statements) {
      if (outside || StatementNatures.of(tokens).kind() != Nature.Kind.IN_TRANSACTION) {
        throw new RefusedException(
            ("\"%s\" runs outside a transaction, where a text of %d statements could be left half"
                    + " done; give each of them an op.execute of its own.")
                .formatted(text(tokens), statements.size()));
      }
    }
    return Statement.of(sql);
  }

  private RefusedException forbidden(List<SqlToken> tokens, Nature nature) {
    return new RefusedException(
        "\"%s\" is not for a migration to run. %s".formatted(text(tokens), nature.advice()));
  }

  private String text(List<SqlToken> tokens) {
    int end = tokens.get(tokens.size() - 1).end();
    return SqlLine.of(sql.substring(tokens.get(0).start(), end), LONGEST_LINE);
  }
}
