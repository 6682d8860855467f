package dev.limbeck.shadow;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of a private PostgreSQL, dropped when it is closed, whoever is still connected. */
public final class ShadowDatabase implements AutoCloseable {

  private final ShadowPostgres postgres;
  private final String name;
  private final int port;
  private final String password;

  ShadowDatabase(ShadowPostgres postgres, String name, int port, String password) {
    this.postgres = postgres;
    this.name = name;
    this.port = port;
    this.password = password;
  }

  /** The JDBC URL of this database, with user and password. */
  public String url() {
    return "jdbc:postgresql://127.0.0.1:"
        + port
        + "/"
        + name
        + "?user="
        + ClusterTemplate.SUPERUSER
        + "&password="
        + password;
  }

  /** Opens a new connection. */
  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /** A source of new connections; it keeps none. */
  public DataSource dataSource() {
    return dataSource(name, port, password);
  }

  /** Drops this database and ends the connections to it. */
  @Override
  public void close() {
    postgres.drop(this);
  }

  String name() {
    return name;
  }

  static DataSource dataSource(String name, int port, String password) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"127.0.0.1"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(name);
    source.setUser(ClusterTemplate.SUPERUSER);
    source.setPassword(password);
    return source;
  }
}
