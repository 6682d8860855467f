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
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Runs the steps of a comparison on its first side, as one transaction that is committed only where
 * nothing is left to do.
 */
final class DiffRun {

  private static final PostgreSql DIALECT = new PostgreSql();

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
   * @throws RefusedException if it cannot become so, with every reason; then nothing was changed
   */
  void run() {
    if (!distance.reasons().isEmpty()) {
      throw new RefusedException(DiffReport.reasons(distance) + " Nothing was changed.");
    }
    if (!distance.suggestions().isEmpty()) {
      throw new RefusedException(
          RenameOptions.question(distance.suggestions()) + "\nNothing was changed.");
    }
    if (distance.steps().isEmpty()) {
      return;
    }
    try (Connection connection = place.database().connect()) {
      connection.setAutoCommit(false);
      try {
        perform(connection);
        requireArrival(DiffSources.survey(place, connection));
      } catch (SQLException | RuntimeException e) {
        connection.rollback();
        throw e;
      }
      connection.commit();
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s was left as it was: %s".formatted(distance.from().shown(), e.getMessage()), e);
    }
  }

  private void perform(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      // Whoever waits for a strong lock has everybody else wait behind.
      statement.execute("set local lock_timeout = '10s'");
      for (Operation step : distance.steps()) {
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
              .formatted(step.describe(), reason(server), distance.from().shown(), sql),
          e);
    }
  }

  private static String reason(ServerErrorMessage server) {
    String detail = server.getDetail();
    return detail == null ? server.getMessage() : server.getMessage() + " (" + detail + ")";
  }

  private void requireArrival(DiffSide now) {
    Distance left = Distance.between(now, distance.to(), normaliser, RenameOptions.NONE);
    if (!left.reasons().isEmpty()) {
      throw new RefusedException(
          DiffReport.reasons(left) + " Everything was rolled back; nothing was changed.");
    }
    List<String> lost = SurveyComparison.lost(distance.from().survey(), now.survey());
    if (!distance.to().isDatabase() && !lost.isEmpty()) {
      throw new RefusedException(
          "The steps would take along what the model does not hold: %s. Everything was rolled back; nothing was changed."
              .formatted(String.join(", ", lost)));
    }
    if (!left.steps().isEmpty()) {
      throw new RefusedException(
          "After all steps, %s would still lack: %s. Everything was rolled back; nothing was changed. This is a defect of Limbeck; please report it with both schemas."
              .formatted(distance.from().shown(), left.steps().get(0).describe()));
    }
  }
}
