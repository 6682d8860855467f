package dev.limbeck.cli;

import dev.limbeck.diff.Normaliser;
import dev.limbeck.introspect.ServerNormaliser;
import dev.limbeck.problem.LimbeckException;
import dev.limbeck.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Has the private PostgreSQL spell expressions, and where it lacks what they name (a domain, a
 * function, an extension), one of the databases themselves: in a transaction that is rolled back.
 */
record DiffSpelling(Shadow shadow, List<Database> databases) implements Normaliser {

  @Override
  public Schema normalise(Schema schema) {
    try {
      return shadow.normalise(schema);
    } catch (LimbeckException refused) {
      return databases.stream()
          .findFirst()
          .map(database -> normalise(schema, database))
          .orElseThrow(() -> refused);
    }
  }

  private static Schema normalise(Schema schema, Database database) {
    try (Connection connection = database.connect()) {
      return new ServerNormaliser(connection).normalise(schema);
    } catch (SQLException e) {
      throw new LimbeckException(
          "%s cannot spell the expressions of the schema: %s"
              .formatted(database.url().shown(), e.getMessage()),
          e);
    }
  }
}
