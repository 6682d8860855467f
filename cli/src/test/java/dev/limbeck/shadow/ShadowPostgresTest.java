package dev.limbeck.shadow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShadowPostgresTest {

  @SuppressWarnings("NullAway.Init") // JUnit calls start() before any test.
  private static ShadowPostgres postgres;

  @BeforeAll
  static void start() {
    long before = System.nanoTime();
    postgres = ShadowPostgres.start();
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before);
    System.out.println("private PostgreSQL " + postgres.version() + " started in " + took + " ms");
  }

  @AfterAll
  static void close() {
    postgres.close();
  }

  @Test
  void itAnswersWithItsVersion() throws SQLException {
    try (ShadowDatabase database = postgres.createDatabase()) {
      assertThat(query(database, "show server_version")).isEqualTo(postgres.version());
    }
  }

  @Test
  void theUrlAloneIsEnoughToConnect() throws SQLException {
    try (ShadowDatabase database = postgres.createDatabase();
        Connection connection = DriverManager.getConnection(database.url())) {
      assertThat(connection.getCatalog()).isEqualTo(database.name());
    }
  }

  @Test
  void whoDoesNotKnowThePasswordCannotConnect() {
    try (ShadowDatabase database = postgres.createDatabase()) {
      String url = database.url().replaceFirst("password=.*", "password=guess");
      assertThatThrownBy(() -> DriverManager.getConnection(url))
          .hasMessageContaining("password authentication failed");
    }
  }

  @Test
  void databasesDoNotSeeEachOther() throws SQLException {
    try (ShadowDatabase one = postgres.createDatabase();
        ShadowDatabase other = postgres.createDatabase()) {
      execute(one, "create table users (id bigint)");
      assertThat(query(one, "select to_regclass('users') is not null")).isEqualTo("t");
      assertThat(query(other, "select to_regclass('users') is not null")).isEqualTo("f");
    }
  }

  @Test
  void aClosedDatabaseIsGoneAlthoughSomeoneIsConnected() throws SQLException {
    ShadowDatabase database = postgres.createDatabase();
    Connection connection = database.connect();
    database.close();
    assertThat(connection.isValid(1)).isFalse();
    assertThatThrownBy(database::connect).hasMessageContaining("does not exist");
  }

  @Test
  void everyMachineGivesTheSameLocaleAndTimeZone() throws SQLException {
    try (ShadowDatabase database = postgres.createDatabase()) {
      String locale =
          """
          select concat_ws(' ', datlocprovider, to_jsonb(d) ->> 'datlocale', datcollate,
                   pg_encoding_to_char(encoding))
          from pg_database d where datname = current_database()""";
      // The locale that is built in is there from PostgreSQL 17 on.
      assertThat(query(database, locale)).isIn("b C.UTF-8 C UTF8", "c C UTF8");
      String zone = "select reset_val from pg_settings where name = 'log_timezone'";
      assertThat(query(database, zone)).isEqualTo("UTC");
    }
  }

  @Test
  void aMigrationOfHundredsOfTablesFitsIntoOneTransaction() throws SQLException {
    try (ShadowDatabase database = postgres.createDatabase()) {
      String loop =
          """
          do $$ begin for i in 1..2000 loop
            execute format('create table t%s (id bigint primary key)', i);
          end loop; end $$""";
      execute(database, loop);
      assertThat(query(database, "select count(*) from pg_tables where schemaname = 'public'"))
          .isEqualTo("2000");
    }
  }

  @Test
  void itListensOnTheLoopbackAddressOnly() throws IOException {
    for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
      for (InetAddress address : network.inetAddresses().toList()) {
        boolean ours = address.getHostAddress().equals("127.0.0.1");
        assertThat(answers(address)).as(address.toString()).isEqualTo(ours);
      }
    }
  }

  @Test
  void twoClustersLiveSideBySide() throws SQLException {
    try (ShadowPostgres second = ShadowPostgres.start();
        ShadowDatabase here = postgres.createDatabase();
        ShadowDatabase there = second.createDatabase()) {
      assertThat(second.port()).isNotEqualTo(postgres.port());
      assertThat(query(here, "select 1")).isEqualTo(query(there, "select 1"));
    }
  }

  @Test
  void closingLeavesNeitherProcessNorFolder() throws IOException {
    ShadowPostgres second = ShadowPostgres.start();
    Path folder = second.folder();
    List<ProcessHandle> processes = ShadowProcesses.of(folder);
    assertThat(processes).isNotEmpty();
    second.close();
    assertThat(processes).noneMatch(ProcessHandle::isAlive);
    assertThat(ShadowProcesses.remainsOf(folder)).isEmpty();
  }

  @Test
  void closingTwiceIsClosingOnce() {
    ShadowPostgres second = ShadowPostgres.start();
    second.close();
    second.close();
    assertThatThrownBy(second::createDatabase)
        .isInstanceOf(ShadowException.class)
        .hasMessage("The private PostgreSQL is closed; start another one.");
  }

  @Test
  void othersMayNotReadTheData() throws IOException {
    assertThat(Files.getPosixFilePermissions(postgres.folder().resolve("data")))
        .allMatch(permission -> permission.name().startsWith("OWNER_"));
  }

  private static boolean answers(InetAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, postgres.port()), 2_000);
      return true;
    } catch (ConnectException refused) {
      return false;
    }
  }

  private static void execute(ShadowDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(ShadowDatabase database, String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
