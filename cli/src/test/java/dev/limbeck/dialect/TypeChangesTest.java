package dev.limbeck.dialect;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.limbeck.dialect.TriedTypeChange.Outcome;
import dev.limbeck.dialect.TriedTypeChange.Way;
import dev.limbeck.schema.SqlType;
import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every pair of PostgreSQL's own types, tried with rows; the manual's table is what came of it. */
class TypeChangesTest {

  private static final Path PAGE = Path.of("../src/docs/type-changes.md");

  private static final String HEAD =
      """
      # Changing a column's type

      What PostgreSQL 18 does when a column changes its type, with the statement that Limbeck writes for it.
      Each pair was tried on a server with the most demanding values of the first type, in a session at
      UTC; a test holds this table.

      - **at once**: only the catalogue changes, whatever the number of rows.
      - **rewritten**: PostgreSQL casts by itself, and writes the table anew under its strongest lock.
      - **by `using`**: there is no cast that PostgreSQL takes by itself; Limbeck writes `using c::type`
        (the table is written anew).
      - **not at all**: PostgreSQL has no cast, or no value fits; `diff --apply` refuses it, and a migration
        can give an expression of its own for `using`.
      - **(!)**: some values of the first type are refused, or are others after the way there and back.

      A type with other modifiers is a type of its own here, as are `varchar(10)` and `varchar(20)`.

      | from | at once | rewritten | by `using` | not at all |
      |---|---|---|---|---|
      """;

  @Test
  void theManualSaysWhatBecomesOfEveryPair() throws SQLException, IOException {
    String page = HEAD + rows();
    if (System.getProperty("golden.update") != null) {
      Files.writeString(PAGE, page);
    }
    assertThat(page).isEqualTo(Files.readString(PAGE));
  }

  @Test
  void whatIsSaidOfAStepIsWhatThePageSays() throws SQLException {
    List<String> wrong = new ArrayList<>();
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      // Where the session is at UTC, a time with zone is stored as one without.
      try (Statement statement = connection.createStatement()) {
        statement.execute("set time zone 'Europe/Berlin'");
      }
      connection.commit();
      for (String from : SampleValues.types()) {
        for (String to : SampleValues.types()) {
          Way way = new TriedTypeChange(from, to).way(connection);
          boolean rewrites = TypeChange.rewrites(SqlType.parse(from), SqlType.parse(to));
          if (way != Way.IMPOSSIBLE && rewrites == (way == Way.METADATA)) {
            wrong.add("%s to %s: %s".formatted(from, to, way));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static String rows() throws SQLException {
    try (ShadowDatabase database = TestPostgres.database();
        Connection connection = database.connect()) {
      // Later versions know more casts, earlier ones fewer.
      assumeThat(connection.getMetaData().getDatabaseMajorVersion()).isEqualTo(18);
      connection.setAutoCommit(false);
      try (Statement statement = connection.createStatement()) {
        statement.execute("set time zone 'UTC'");
      }
      connection.commit();
      StringBuilder rows = new StringBuilder();
      for (String from : SampleValues.types()) {
        rows.append(row(from, connection));
      }
      return rows.toString();
    }
  }

  private static String row(String from, Connection connection) throws SQLException {
    Map<String, Outcome> outcomes = new LinkedHashMap<>();
    for (String to : SampleValues.types()) {
      if (!to.equals(from)) {
        outcomes.put(to, new TriedTypeChange(from, to).on(connection));
      }
    }
    return "| %s | %s | %s | %s | %s |\n"
        .formatted(
            code(from),
            list(outcomes, Way.METADATA),
            list(outcomes, Way.REWRITE),
            list(outcomes, Way.USING),
            list(outcomes, Way.IMPOSSIBLE));
  }

  private static String list(Map<String, Outcome> outcomes, Way way) {
    return outcomes.entrySet().stream()
        .filter(it -> it.getValue().way() == way)
        .map(it -> code(it.getKey()) + (it.getValue().lossy() ? " (!)" : ""))
        .collect(joining(", "));
  }

  private static String code(String type) {
    return "`" + type + "`";
  }
}
