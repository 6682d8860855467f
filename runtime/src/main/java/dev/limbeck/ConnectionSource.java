package dev.limbeck;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections to one database. */
@FunctionalInterface
public interface ConnectionSource {

  /** Opens a connection, which Limbeck closes. */
  Connection connect() throws SQLException;
}
