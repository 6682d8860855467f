package dev.limbeck.execute;

import dev.limbeck.dialect.Dialect;
import dev.limbeck.dialect.SearchPath;
import dev.limbeck.problem.RefusedException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A borrowed connection, in autocommit and at home in one schema, given back as it was. */
final class Session implements AutoCloseable {

  private final Connection connection;
  private final SearchPath searchPath;
  private final boolean autoCommit;
  private final String schema;
  private @Nullable String pathBefore;

  Session(Connection connection, Dialect dialect, Optional<String> wanted) throws SQLException {
    this.connection = connection;
    searchPath = dialect.searchPath();
    autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(true);
    try {
      if (wanted.isPresent()) {
        moveTo(dialect, wanted.orElseThrow());
      }
      schema = schema(dialect, wanted);
    } catch (SQLException | RuntimeException e) {
      close();
      throw e;
    }
  }

  Connection connection() {
    return connection;
  }

  /** Begins a transaction. */
  void begin() throws SQLException {
    connection.setAutoCommit(false);
  }

  /** Goes back to autocommit after a transaction was committed or rolled back. */
  void end() throws SQLException {
    connection.setAutoCommit(true);
  }

  /** The schema that names without one belong to. */
  String schema() {
    return schema;
  }

  @Override
  public void close() throws SQLException {
    if (connection.isClosed()) {
      return;
    }
    if (pathBefore != null) {
      setPath(pathBefore);
    }
    connection.setAutoCommit(autoCommit);
  }

  // What was on the path stays behind the schema, for the types and functions of extensions.
  private void moveTo(Dialect dialect, String wanted) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(searchPath.read())) {
      rows.next();
      pathBefore = rows.getString(1);
    }
    setPath(dialect.quote(wanted) + ", " + pathBefore);
  }

  private void setPath(String path) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(searchPath.set())) {
      statement.setString(1, path);
      statement.execute();
    }
  }

  private String schema(Dialect dialect, Optional<String> wanted) throws SQLException {
    String found = connection.getSchema();
    if (wanted.isPresent() && !wanted.orElseThrow().equals(found)) {
      throw new RefusedException(
          "There is no schema %s in the database; make it first: create schema %s"
              .formatted(wanted.orElseThrow(), dialect.quote(wanted.orElseThrow())));
    }
    if (found == null) {
      throw new RefusedException(
          "No schema of the connection's search path exists; make one, or say which to use.");
    }
    return found;
  }
}
