package dev.limbeck.operation;

import java.sql.SQLException;

/** What a step in Java does with each row that it reads. */
@FunctionalInterface
public interface RowWork {

  /**
   * Does it.
   *
   * @throws SQLException as the step itself may
   */
  void on(Row row) throws SQLException;
}
