package dev.limbeck.dialect;

import dev.limbeck.operation.AlterColumn;
import dev.limbeck.schema.Column;
import dev.limbeck.schema.QualifiedName;
import dev.limbeck.schema.SqlType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** What becomes of a column that changes from one type to another, tried on a server. */
record TriedTypeChange(String from, String to) {

  /** What PostgreSQL does with the statements that Limbeck writes. */
  enum Way {
    METADATA,
    REWRITE,
    USING,
    IMPOSSIBLE
  }

  /**
   * An outcome.
   *
   * @param lossy whether a value is refused, or is another one after the way there and back
   */
  record Outcome(Way way, boolean lossy) {}

  private static final PostgreSql DIALECT = new PostgreSql();

  /** Tries it; the connection's transaction is rolled back each time. */
  Outcome on(Connection connection) throws SQLException {
    Way way = way(connection);
    boolean lossy = false;
    int refused = 0;
    for (String value : SampleValues.of(from)) {
      create(connection, value);
      String before = query(connection, "select c::text from t");
      boolean converted = tried(connection, statements(from, to));
      refused += converted ? 0 : 1;
      lossy |= !converted || !isKept(connection, before);
      connection.rollback();
    }
    boolean noneFits = refused == SampleValues.of(from).size() && !SampleValues.isText(from);
    return way == Way.IMPOSSIBLE || noneFits
        ? new Outcome(Way.IMPOSSIBLE, false)
        : new Outcome(way, lossy);
  }

  /** The same without rows: a table without any is written anew like any other. */
  Way way(Connection connection) throws SQLException {
    execute(connection, "create table t (c " + from + ")");
    String file = query(connection, "select pg_relation_filenode('t')");
    boolean runs = tried(connection, statements(from, to));
    boolean rewritten = !file.equals(query(connection, "select pg_relation_filenode('t')"));
    if (!runs
        && tried(
            connection, List.of("alter table t alter c type %1$s using c::%1$s".formatted(to)))) {
      throw new AssertionError(
          "Limbeck finds no way from %s to %s, but a cast is one.".formatted(from, to));
    }
    connection.rollback();
    if (!runs) {
      return Way.IMPOSSIBLE;
    }
    return usesUsing() ? Way.USING : rewritten ? Way.REWRITE : Way.METADATA;
  }

  private boolean isKept(Connection connection, String before) throws SQLException {
    return tried(connection, statements(to, from))
        && before.equals(query(connection, "select c::text from t"));
  }

  private void create(Connection connection, String value) throws SQLException {
    execute(connection, "create table t (c " + from + ")");
    try (PreparedStatement insert =
        connection.prepareStatement("insert into t values (cast(? as text)::" + from + ")")) {
      insert.setString(1, value);
      insert.execute();
    }
  }

  private boolean usesUsing() {
    return statements(from, to).stream().anyMatch(sql -> sql.contains(" using "));
  }

  private static List<String> statements(String from, String to) {
    Column before = Column.of("c", SqlType.parse(from));
    Column after = Column.of("c", SqlType.parse(to));
    AlterColumn step = new AlterColumn(QualifiedName.of("t"), before, after, Optional.empty());
    return DIALECT.statements(step).stream().map(it -> it.sql()).toList();
  }

  private static boolean tried(Connection connection, List<String> statements) throws SQLException {
    Savepoint start = connection.setSavepoint();
    try {
      for (String sql : statements) {
        execute(connection, sql);
      }
      return true;
    } catch (SQLException refused) {
      connection.rollback(start);
      return false;
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
