package dev.limbeck.execute;

import dev.limbeck.ConnectionSource;
import dev.limbeck.dialect.Dialect;
import dev.limbeck.problem.RefusedException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The sessions of those who work beside a run, each with a connection and limits like the run's.
 */
final class WorkerSessions implements AutoCloseable {

  private final List<Session> sessions = new ArrayList<>();
  private final List<Session.SqlWork> toClose = new ArrayList<>();

  private WorkerSessions() {}

  /**
   * Opens so many.
   *
   * @param own the session of the run itself
   * @param what what they are for, for messages
   * @throws RefusedException if there are not as many connections
   */
  static WorkerSessions open(
      ConnectionSource connections,
      int count,
      Session own,
      Dialect dialect,
      ExecutionSettings settings,
      String what)
      throws SQLException {
    WorkerSessions workers = new WorkerSessions();
    try {
      Set<Integer> processes = new TreeSet<>(Set.of(own.process()));
      for (int number = 1; number <= count; number++) {
        Session session = workers.add(connect(connections, number, count, what), dialect, settings);
        if (!processes.add(session.process())) {
          throw new RefusedException(
              ("%s goes in parallel, and the data source gave a connection that is in use already;"
                      + " it needs one that opens %d beside the run's own. Take inParallel out of"
                      + " it to do without.")
                  .formatted(what, count));
        }
      }
      return workers;
    } catch (SQLException | RuntimeException e) {
      workers.closeAfter(e);
      throw e;
    }
  }

  List<Session> sessions() {
    return List.copyOf(sessions);
  }

  @Override
  public void close() throws SQLException {
    List<SQLException> problems = new ArrayList<>();
    for (int index = toClose.size() - 1; index >= 0; index--) {
      try {
        toClose.get(index).run();
      } catch (SQLException e) {
        problems.add(e);
      }
    }
    if (!problems.isEmpty()) {
      SQLException first = problems.remove(0);
      problems.forEach(first::addSuppressed);
      throw first;
    }
  }

  private Session add(Connection connection, Dialect dialect, ExecutionSettings settings)
      throws SQLException {
    toClose.add(connection::close);
    Session session = new Session(connection, dialect, settings);
    toClose.add(session::close);
    toClose.add(new SessionLimits(session, dialect.limits(), settings.limits())::close);
    sessions.add(session);
    return session;
  }

  private void closeAfter(Exception problem) {
    try {
      close();
    } catch (SQLException e) {
      problem.addSuppressed(e);
    }
  }

  private static Connection connect(
      ConnectionSource connections, int number, int count, String what) {
    try {
      return connections.connect();
    } catch (SQLException e) {
      throw new RefusedException(
          ("%s goes in parallel, and connection %d of the %d that it needs beside the run's own"
                  + " could not be opened: %s. Let there be as many, ask for fewer with"
                  + " inParallel(...), or take that out of it.")
              .formatted(what, number, count, e.getMessage()),
          e);
    }
  }
}
