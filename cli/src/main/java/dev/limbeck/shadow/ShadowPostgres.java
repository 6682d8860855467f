package dev.limbeck.shadow;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A private PostgreSQL, started in a moment and gone without a trace.
 *
 * <p>It lives until {@link #close()}, or until this JVM ends in whatever way. It listens on the
 * loopback address alone, and only who knows its random password can connect.
 */
public final class ShadowPostgres implements AutoCloseable {

  private static final int ATTEMPTS = 5;
  private static final int DISCONNECT_POLLS = 50;

  private final ScratchFolder folder;
  private final ServerProcess server;
  private final Connection administration;
  private final String password;
  private final String version;
  private int databases;
  private boolean closed;

  private ShadowPostgres(
      ScratchFolder folder, ServerProcess server, Connection administration, String password)
      throws SQLException {
    this.folder = folder;
    this.server = server;
    this.administration = administration;
    this.password = password;
    this.version = secure(administration, password);
  }

  /** Starts a private PostgreSQL from the class path; the first start on a machine unpacks it. */
  public static ShadowPostgres start() {
    return start(Optional.empty());
  }

  /**
   * Starts a private PostgreSQL.
   *
   * @param programs the folder of an installed one, or a jar with the archive of one; that of the
   *     class path if none is named
   */
  public static ShadowPostgres start(Optional<Path> programs) {
    try {
      int uid = ServerAccount.ownUid();
      return start(Places.ofMachine(uid), uid, programs);
    } catch (IOException e) {
      throw notSetUp(e);
    }
  }

  /** The cache's folder; empty where none can be written. */
  public static Optional<Path> cache() {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("unix")) {
      return Optional.empty(); // Nor is there a private PostgreSQL.
    }
    try {
      return Places.cacheIfAny(ServerAccount.ownUid());
    } catch (IOException nothingCanBeWritten) {
      return Optional.empty();
    }
  }

  /**
   * A place in the cache for what a private PostgreSQL said: another one's programs have another.
   * Empty where there is no cache.
   *
   * @param programs as for {@link #start(Optional)}
   */
  public static Optional<Path> cacheFile(Optional<Path> programs, String name) {
    try {
      Optional<Path> folder = Places.cacheIfAny(ServerAccount.ownUid());
      if (folder.isEmpty()) {
        return Optional.empty();
      }
      Path cache = folder.orElseThrow();
      ServerBinaries binaries = ServerBinaries.in(cache, Platform.current(), programs);
      return Optional.of(cache.resolve(binaries.identity() + "-" + name));
    } catch (IOException e) {
      throw notSetUp(e);
    }
  }

  private static ShadowException notSetUp(IOException cause) {
    return new ShadowException(
        "The private PostgreSQL could not be set up: "
            + cause
            + "; name a cache folder with -D"
            + Places.CACHE_PROPERTY
            + "=FOLDER, or configure a database with a url.",
        cause);
  }

  static ShadowPostgres start(Places places, int uid, Optional<Path> programs) throws IOException {
    for (Path place : places.swept()) {
      ScratchFolder.sweep(place, uid, ServerProcess::endServer);
    }
    ServerBinaries binaries = ServerBinaries.in(places.cache(), Platform.current(), programs);
    List<ServerAccount> accounts = ServerAccount.usable(uid, binaries);
    ClusterTemplate template = ClusterTemplate.in(places.cache(), binaries, accounts);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Optional<ShadowPostgres> started =
          launch(binaries, template, accounts.get(0), places.clusters());
      if (started.isPresent()) {
        return started.get();
      }
    }
    throw new ShadowException(
        "Other programs took the port of the private PostgreSQL "
            + ATTEMPTS
            + " times while it started; try again.");
  }

  /** Makes a fresh, empty database. */
  public synchronized ShadowDatabase createDatabase() {
    if (closed) {
      throw new ShadowException("The private PostgreSQL is closed; start another one.");
    }
    databases++;
    ShadowDatabase database =
        new ShadowDatabase(this, "shadow_" + databases, server.port(), password);
    // With fsync off a copy of the template's files costs a third of one through the log.
    execute("create database " + database.name() + " template template0 strategy file_copy");
    return database;
  }

  /** The server's version, such as {@code 18.4}. */
  public String version() {
    return version;
  }

  /** Ends the server and deletes its folder. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (folder;
        server;
        administration) {
      // Closed in reverse order: the connection, the server, the folder.
    } catch (SQLException e) {
      throw new ShadowException("The private PostgreSQL could not be left in order.", e);
    }
  }

  synchronized void drop(ShadowDatabase database) {
    if (!closed) {
      disconnectAll(database);
      execute("drop database if exists " + database.name() + " with (force)");
    }
  }

  /** Ends the connections to a database; a drop that meets one on its way out waits 100 ms. */
  private void disconnectAll(ShadowDatabase database) {
    String sql =
        "select count(pg_terminate_backend(pid)) from pg_stat_activity where datname = '"
            + database.name()
            + "'";
    try (Statement statement = administration.createStatement()) {
      for (int poll = 0; poll < DISCONNECT_POLLS && count(statement, sql) > 0; poll++) {
        Thread.sleep(1);
      }
    } catch (SQLException e) {
      throw refused(sql, e);
    } catch (InterruptedException e) {
      // The drop itself disconnects whoever is left.
      Thread.currentThread().interrupt();
    }
  }

  private static long count(Statement statement, String sql) throws SQLException {
    try (ResultSet answer = statement.executeQuery(sql)) {
      answer.next();
      return answer.getLong(1);
    }
  }

  Path folder() {
    return folder.path();
  }

  int port() {
    return server.port();
  }

  private static Optional<ShadowPostgres> launch(
      ServerBinaries binaries, ClusterTemplate template, ServerAccount account, Path clusters)
      throws IOException {
    ScratchFolder folder = ScratchFolder.claim(clusters);
    try {
      Optional<ServerProcess> server =
          ServerProcess.start(binaries, template, account, folder.path());
      if (server.isEmpty()) {
        folder.close();
        return Optional.empty();
      }
      return Optional.of(connect(folder, server.get(), template.password()));
    } catch (IOException | RuntimeException | Error e) {
      folder.close();
      throw e;
    }
  }

  private static ShadowPostgres connect(
      ScratchFolder folder, ServerProcess server, String firstPassword) {
    try {
      Connection connection =
          ShadowDatabase.dataSource("postgres", server.port(), firstPassword).getConnection();
      return new ShadowPostgres(folder, server, connection, Passwords.random());
    } catch (SQLException e) {
      server.close();
      throw new ShadowException(
          "The private PostgreSQL in " + folder.path() + " refused a connection: " + e.getMessage(),
          e);
    }
  }

  /** Gives this cluster a password of its own and asks for the version. */
  private static String secure(Connection connection, String password) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("alter role " + ClusterTemplate.SUPERUSER + " password '" + password + "'");
      try (ResultSet answer = statement.executeQuery("show server_version")) {
        answer.next();
        return answer.getString(1);
      }
    }
  }

  private void execute(String sql) {
    try (Statement statement = administration.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  private ShadowException refused(String sql, SQLException cause) {
    return new ShadowException(
        "The private PostgreSQL in " + folder() + " refused \"" + sql + "\": " + cause.getMessage(),
        cause);
  }
}
