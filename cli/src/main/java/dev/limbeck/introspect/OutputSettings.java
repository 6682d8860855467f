package dev.limbeck.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The settings that PostgreSQL prints and reads constants by. Roles, databases and drivers set them
 * (PostgreSQL's JDBC driver takes the time zone of its machine), and the text of a default, a check
 * or a partition's bounds depends on them: {@code '2025-01-01 00:00:00+00'} in one session is
 * {@code '2025-01-01 14:00:00+14'} in another.
 */
final class OutputSettings {

  private static final String SETTLE =
      """
      select set_config('TimeZone', 'UTC', true), set_config('DateStyle', 'ISO, MDY', true),
             set_config('IntervalStyle', 'postgres', true),
             set_config('extra_float_digits', '1', true),
             set_config('bytea_output', 'hex', true), set_config('lc_monetary', 'C', true),
             set_config('quote_all_identifiers', 'off', true),
             set_config('standard_conforming_strings', 'on', true)
      """;

  private OutputSettings() {}

  /** Sets them to PostgreSQL's own defaults, and UTC, until the transaction or savepoint ends. */
  static void settle(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SETTLE);
    }
  }
}
