package dev.limbeck.execute;

import dev.limbeck.shadow.ShadowDatabase;
import dev.limbeck.shadow.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Tests that each have a database of their own, and one connection to it. */
abstract class OnDatabase {

  ShadowDatabase database;
  Connection connection;

  @BeforeEach
  void open() throws SQLException {
    database = TestPostgres.database();
    connection = database.connect();
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
    database.close();
  }
}
