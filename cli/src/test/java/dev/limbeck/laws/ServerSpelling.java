package dev.limbeck.laws;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.introspect.ServerNormaliser;
import dev.limbeck.shadow.TestPostgres;
import java.sql.SQLException;

/**
 * Has a database apart from those of the cases spell expressions, one for each thread; it goes with
 * its server.
 */
final class ServerSpelling {

  private static final ThreadLocal<Normaliser> RUNNING =
      ThreadLocal.withInitial(ServerSpelling::start);

  private ServerSpelling() {}

  static Normaliser normaliser() {
    return RUNNING.get();
  }

  private static Normaliser start() {
    try {
      return new ServerNormaliser(TestPostgres.database().connect());
    } catch (SQLException e) {
      throw new IllegalStateException("The database for spelling cannot be reached.", e);
    }
  }
}
