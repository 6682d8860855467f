package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import dev.limbeck.revision.RevisionPlan;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks once whether there is anything to do at all: most runs are those of applications that start
 * where everything is applied already. It takes no lock, for it changes nothing.
 */
record Glance(Connection connection, Dialect dialect, Optional<String> schema) {

  /** The plan with nothing in it, if one query shows that there is nothing to do. */
  Optional<RevisionPlan> nothingToDo(RunRequest request) throws SQLException {
    return applied().flatMap(ids -> emptyPlan(request, ids));
  }

  /** The ids of what is applied; empty if the tables are not there, not ours, or not at rest. */
  Optional<Set<String>> applied() throws SQLException {
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    try {
      return read();
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  // A refusal may come from what another run is about to change: the lock will tell.
  private static Optional<RevisionPlan> emptyPlan(RunRequest request, Set<String> applied) {
    try {
      return Optional.of(request.plan(applied)).filter(plan -> plan.revisions().isEmpty());
    } catch (RefusedException perhaps) {
      return Optional.empty();
    }
  }

  private Optional<Set<String>> read() throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(dialect.glance(schema))) {
      Set<String> applied = new TreeSet<>();
      while (rows.next()) {
        boolean known = rows.getInt(1) == OwnTables.FORMAT && rows.getBoolean(2);
        if (!known || rows.getBoolean(3)) {
          return Optional.empty();
        }
        if (rows.getString(4) != null) {
          applied.add(rows.getString(4));
        }
      }
      return Optional.of(applied).filter(it -> !it.isEmpty());
    } catch (SQLException e) {
      if (e.getSQLState() != null && dialect.isMissing(e.getSQLState())) {
        return Optional.empty();
      }
      throw e;
    }
  }
}
