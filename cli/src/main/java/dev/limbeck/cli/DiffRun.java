package dev.limbeck.cli;

import dev.limbeck.dialect.PostgreSql;
import dev.limbeck.diff.Normaliser;
import dev.limbeck.introspect.SurveyComparison;
import dev.limbeck.operation.Operation;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.problem.RefusedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Runs the steps of a comparison on its first side, as one transaction that is committed only where
 * nothing is left to do.
 */
final class DiffRun {

  private static final PostgreSql DIALECT = new PostgreSql();

  private static final int MOST_LINES = 5;

  private final Distance distance;
  private final DiffSide.Place place;
  private final Normaliser normaliser;

  DiffRun(Distance distance, DiffSide.Place place, Normaliser normaliser) {
    this.distance = distance;
    this.place = place;
    this.normaliser = normaliser;
  }

  /**
   * Makes the database like the other side.
   *
   * @return the steps that were run
   * @throws RefusedException if it cannot become so, with every reason; then nothing was changed
   */
  List<Operation> run() {
    if (!distance.reasons().isEmpty()) {
      throw new RefusedException(DiffReport.reasons(distance) + " Nothing was changed.");
    }
    if (!distance.suggestions().isEmpty()) {
      throw new RefusedException(
          RenameOptions.question(distance.suggestions()) + "\nNothing was changed.");
    }
    if (distance.all().isEmpty()) {
      return List.of();
    }
    try (Connection connection = place.database().connect()) {
      connection.setAutoCommit(false);
      try {
        List<Operation> done = becomeAlike(connection);
        connection.commit();
        return done;
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s was left as it was: %s".formatted(distance.from().shown(), e.getMessage()), e);
    }
  }

  // What PostgreSQL named by the way shows only then.
  private List<Operation> becomeAlike(Connection connection) throws SQLException {
    perform(connection, distance.steps());
    Distance left = left(connection);
    requireArrival(left);
    if (left.names().isEmpty()) {
      return distance.steps();
    }
    perform(connection, left.names());
    Distance still = left(connection);
    requireArrival(still);
    requireNone(still.names());
    return Stream.concat(distance.steps().stream(), left.names().stream()).toList();
  }

  private Distance left(Connection connection) throws SQLException {
    DiffSide now = DiffSources.survey(place, connection);
    return Distance.between(now, distance.to(), normaliser, RenameOptions.NONE);
  }

  private void perform(Connection connection, List<Operation> steps) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      // Whoever waits for a strong lock has everybody else wait behind.
      statement.execute("set local lock_timeout = '10s'");
      for (Operation step : steps) {
        for (dev.limbeck.dialect.Statement sql : DIALECT.statements(step)) {
          execute(statement, step, sql.sql());
        }
      }
      statement.execute("set constraints all immediate");
    }
  }

  private void execute(Statement statement, Operation step, String sql) throws SQLException {
    try {
      statement.execute(sql);
    } catch (PSQLException e) {
      ServerErrorMessage server = e.getServerErrorMessage();
      if (server == null) {
        throw e;
      }
      throw new RefusedException(
          "PostgreSQL refuses \"%s\": %s. Everything was rolled back; %s is as it was.\n  %s"
              .formatted(step.describe(), reason(server), distance.from().shown(), start(sql)),
          e);
    }
  }

  // A type that is made anew takes a page.
  private static String start(String sql) {
    List<String> lines = sql.lines().toList();
    return lines.size() <= MOST_LINES
        ? sql
        : String.join("\n", lines.subList(0, MOST_LINES))
            + "\n... %d more lines; --format sql shows them".formatted(lines.size() - MOST_LINES);
  }

  private static String reason(ServerErrorMessage server) {
    String detail = server.getDetail();
    return detail == null ? server.getMessage() : server.getMessage() + " (" + detail + ")";
  }

  private void requireArrival(Distance left) {
    if (!left.reasons().isEmpty()) {
      throw new RefusedException(
          DiffReport.reasons(left) + " Everything was rolled back; nothing was changed.");
    }
    List<String> lost = SurveyComparison.lost(distance.from().survey(), left.from().survey());
    if (!distance.to().isDatabase() && !lost.isEmpty()) {
      throw new RefusedException(
          "The steps would take along what the model does not hold: %s. Everything was rolled back; nothing was changed."
              .formatted(String.join(", ", lost)));
    }
    requireNone(left.steps());
  }

  private void requireNone(List<Operation> left) {
    if (!left.isEmpty()) {
      throw new RefusedException(
          "After all steps, %s would still lack: %s. Everything was rolled back; nothing was changed. This is a defect of Limbeck; please report it with both schemas."
              .formatted(distance.from().shown(), left.get(0).describe()));
    }
  }
}
