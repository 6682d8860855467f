package dev.limbeck.dialect;

import dev.limbeck.shadow.ShadowDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs statements, looks what they did to the tables that were there, and takes them back. */
final class Measurement implements AutoCloseable {

  private static final String TABLES =
      "select oid::text, relname from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace";
  private static final String FILES =
      "select oid::text, relfilenode::text from pg_class where relkind in ('r', 'p')";
  private static final String SCANS =
      "select oid::text, pg_stat_get_xact_numscans(oid)::text from pg_class where relkind in ('r', 'p')";
  private static final String LOCKS =
      "select relation::text, mode from pg_locks where granted and locktype = 'relation' and pid = ";

  private final Connection connection;
  private final Map<String, String> tables;

  private Measurement(Connection connection) throws SQLException {
    this.connection = connection;
    tables = pairs(connection, TABLES);
  }

  static Measurement of(ShadowDatabase database, List<String> schema, List<String> rows)
      throws SQLException {
    Connection connection = database.connect();
    for (String sql : schema) {
      execute(connection, sql);
    }
    for (String sql : rows) {
      execute(connection, sql);
    }
    return new Measurement(connection);
  }

  /** What statements did in a transaction, a line for each table. */
  List<String> touches(List<Statement> statements) throws SQLException {
    connection.setAutoCommit(false);
    try {
      Map<String, String> files = pairs(connection, FILES);
      Map<String, String> scans = pairs(connection, SCANS);
      for (Statement statement : statements) {
        execute(connection, statement.sql());
      }
      Map<String, Lock> locks = locks(connection, "pg_backend_pid()");
      Map<String, String> newFiles = pairs(connection, FILES);
      Map<String, String> newScans = pairs(connection, SCANS);
      return lines(
          locks,
          table -> {
            String file = newFiles.getOrDefault(table, files.getOrDefault(table, ""));
            if (!file.equals(files.get(table))) {
              return Touch.Work.REWRITES;
            }
            String scanned = newScans.getOrDefault(table, scans.getOrDefault(table, ""));
            return scanned.equals(scans.get(table)) ? Touch.Work.NONE : Touch.Work.READS;
          });
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  /**
   * What a statement outside transactions does while it waits for one that has read the table, and
   * whether it has read it itself in the end.
   */
  List<String> touchesOutside(ShadowDatabase database, Statement statement, String table)
      throws Exception {
    try (Connection reader = database.connect();
        Connection worker = database.connect()) {
      String pid = number(worker, "select pg_backend_pid()");
      String oid = number(worker, "select '" + table + "'::regclass::oid");
      reader.setAutoCommit(false);
      execute(reader, "set transaction isolation level repeatable read");
      execute(reader, "select count(*) from " + table);
      execute(connection, "select pg_stat_force_next_flush()");
      long before = scans(oid);
      CompletableFuture<Void> work = run(worker, statement.sql());
      while (!locks(connection, pid).containsKey(oid) && !work.isDone()) {
        TimeUnit.MILLISECONDS.sleep(10);
      }
      Map<String, Lock> locks = locks(connection, pid);
      reader.commit();
      work.get(60, TimeUnit.SECONDS);
      execute(reader, "select pg_stat_force_next_flush()");
      reader.commit();
      execute(worker, "select pg_stat_force_next_flush()");
      // The reader scanned the table once.
      boolean scanned = scans(oid) > before + 1;
      return lines(locks, it -> scanned ? Touch.Work.READS : Touch.Work.NONE);
    }
  }

  private interface WorkOf {
    Touch.Work on(String table);
  }

  private List<String> lines(Map<String, Lock> locks, WorkOf work) {
    List<String> lines = new ArrayList<>();
    tables.forEach(
        (oid, name) -> {
          if (locks.containsKey(oid)) {
            lines.add("%s: %s, %s".formatted(name, locks.get(oid).words(), work.on(oid)));
          }
        });
    return lines.stream().sorted().toList();
  }

  private static CompletableFuture<Void> run(Connection worker, String sql) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            execute(worker, sql);
          } catch (SQLException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private long scans(String oid) throws SQLException {
    return Long.parseLong(number(connection, "select pg_stat_get_numscans(" + oid + ")"));
  }

  // The strongest of each table.
  private static Map<String, Lock> locks(Connection connection, String pid) throws SQLException {
    Map<String, Lock> locks = new TreeMap<>();
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(LOCKS + pid)) {
      while (rows.next()) {
        Lock lock = lock(rows.getString(2));
        locks.merge(
            rows.getString(1), lock, (one, other) -> one.compareTo(other) > 0 ? one : other);
      }
    }
    return locks;
  }

  private static Lock lock(String mode) {
    String words = mode.replace("Lock", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_");
    return Lock.valueOf(words.toUpperCase(java.util.Locale.ROOT));
  }

  private static String number(Connection connection, String sql) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return Long.toString(row.getLong(1));
    }
  }

  private static Map<String, String> pairs(Connection connection, String sql) throws SQLException {
    Map<String, String> pairs = new TreeMap<>();
    try (java.sql.Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        pairs.put(rows.getString(1), rows.getString(2));
      }
    }
    return pairs;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
