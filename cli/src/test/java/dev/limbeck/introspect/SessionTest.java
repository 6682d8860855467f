package dev.limbeck.introspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.Schema;
import dev.limbeck.schema.SqlType;
import dev.limbeck.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The driver gives a session the time zone of its machine, and a role or a database may have other
 * settings: how PostgreSQL prints a constant then says nothing about the schema.
 */
class SessionTest {

  private static final String TABLES =
      """
      create table "Event" (
        at timestamptz default '2025-01-01 00:00:00+00',
        every interval default '1 day 02:03:04',
        share float8 default 0.1::float8 + 0.2::float8,
        share_constant float8 default '0.30000000000000004',
        raw bytea default '\\x00ff61',
        price money default 12.5::numeric::money,
        path text default 'a\\b',
        check (at > '2000-01-01 00:00:00+00'));
      create table measured (at timestamptz not null) partition by range (at);
      create table measured_2025 partition of measured
        for values from ('2025-01-01 00:00:00+00') to ('2026-01-01 00:00:00+00');
      create index on "Event" (path) where at > '2020-01-01 00:00:00+00';
      create domain moment as timestamptz default '2025-01-01 00:00:00+00'
        check (value > '2000-01-01 00:00:00+00');
      create view late as select path from "Event" where at > '2020-01-01 00:00:00+00'
      """;

  @RegisterExtension final TestDatabase database = new TestDatabase();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TimeZone = 'Pacific/Kiritimati'",
        "DateStyle = 'ISO, DMY'",
        "IntervalStyle = iso_8601",
        "extra_float_digits = -3",
        "bytea_output = escape",
        "quote_all_identifiers = on",
        "standard_conforming_strings = off"
      })
  void theSchemaIsTheSameWhateverTheSessionSays(String setting) throws SQLException {
    Connection connection = database.connection();
    database.execute("set TimeZone = 'UTC'");
    database.execute(TABLES);
    Introspection expected = database.read();
    Surroundings around = Surroundings.read(connection, List.of());
    database.execute("set " + setting);
    String before = settings(connection);

    assertThat(database.read()).isEqualTo(expected);
    assertThat(Surroundings.read(connection, List.of())).isEqualTo(around);
    assertThat(settings(connection)).isEqualTo(before);

    connection.setAutoCommit(false);
    assertThat(database.read()).isEqualTo(expected);
    assertThat(settings(connection)).isEqualTo(before);
    connection.rollback();
    connection.setAutoCommit(true);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'2025-01-01'::timestamptz",
        "'2025-01-01 10:00'",
        "'2025-06-01 10:00+05'",
        "timestamptz '2025-01-01' at time zone 'Europe/Berlin'"
      })
  void anExpressionIsSpelledTheSameInEveryTimeZone(String value) throws SQLException {
    Schema schema =
        Schema.of(Table.of("event", Column.of("at", SqlType.of("timestamptz")).defaultTo(value)));
    database.execute("set TimeZone = 'UTC'");
    Schema expected = new ServerNormaliser(database.connection()).normalise(schema);
    database.execute("set TimeZone = 'Pacific/Kiritimati'");

    assertThat(new ServerNormaliser(database.connection()).normalise(schema)).isEqualTo(expected);
    assertThat(expected.require(QualifiedName.of("event")).columns()).hasSize(1);
  }

  @Test
  void whatACallersTransactionDidIsKept() throws SQLException {
    Connection connection = database.connection();
    connection.setAutoCommit(false);
    database.execute("create table made (id integer)");

    assertThat(database.read().schema().tables()).hasSize(1);
    connection.commit();
    connection.setAutoCommit(true);
    assertThat(database.read().schema().tables()).hasSize(1);
  }

  private static String settings(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select string_agg(name || ' = ' || setting, '; ' order by name) from pg_settings"
                    + " where name !~ '^transaction_'")) {
      row.next();
      return row.getString(1);
    }
  }
}
