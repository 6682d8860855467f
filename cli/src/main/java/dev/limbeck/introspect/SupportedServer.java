package dev.limbeck.introspect;

import dev.limbeck.problem.RefusedException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;

/** The servers whose catalogue is understood. */
final class SupportedServer {

  private static final int OLDEST = 15;

  private SupportedServer() {}

  /**
   * Refuses an older server before a query names a column that its catalogue does not have.
   *
   * @throws RefusedException if the server is too old
   */
  static void require(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    require(data.getDatabaseMajorVersion(), data.getDatabaseProductVersion());
  }

  static void require(int major, String version) {
    if (major < OLDEST) {
      throw new RefusedException(
          "The database is PostgreSQL %s; Limbeck reads PostgreSQL %d and newer. Upgrade the server first."
              .formatted(version, OLDEST));
    }
  }
}
