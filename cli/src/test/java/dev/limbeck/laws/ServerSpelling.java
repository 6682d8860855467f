package dev.limbeck.laws;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.introspect.RememberedSpelling;
import dev.limbeck.introspect.ServerNormaliser;
import dev.limbeck.introspect.SpellingMemory;
import dev.limbeck.schema.Schema;
import dev.limbeck.shadow.TestPostgres;
import java.sql.SQLException;

/**
 * Has a database apart from those of the cases spell expressions, one for each thread, and
 * remembers what it answered, as a command does; it goes with its server.
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
      return new RememberedSpelling(
          new ServerNormaliser(TestPostgres.database().connect()),
          new SpellingMemory(Schema.EMPTY, answers -> {}));
    } catch (SQLException e) {
      throw new IllegalStateException("The database for spelling cannot be reached.", e);
    }
  }
}
