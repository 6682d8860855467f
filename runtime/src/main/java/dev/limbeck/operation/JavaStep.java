package dev.limbeck.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** The work of a step written in Java. */
@FunctionalInterface
public interface JavaStep {

  /**
   * Does the work on the migration's own connection. Inside its transaction, which Limbeck commits,
   * unless the step was said to run outside: then each statement commits by itself. Either way, do
   * not commit, roll back or close here.
   */
  void run(Connection connection) throws SQLException;
}
