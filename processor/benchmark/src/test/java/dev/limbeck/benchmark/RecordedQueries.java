package dev.limbeck.benchmark;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The queries that go through a connection, to be run again bare. */
final class RecordedQueries {

  private final List<Query> queries = Collections.synchronizedList(new ArrayList<>());

  /** A statement and the calls that bind its parameters. */
  private record Query(String sql, List<Binding> bindings) {}

  @FunctionalInterface
  private interface Binding {
    void on(PreparedStatement statement) throws ReflectiveOperationException;
  }

  /** The connection, which takes note of each query from now on. */
  Connection recording(Connection connection) {
    return proxy(
        Connection.class,
        connection,
        (method, arguments, result) -> {
          if (result instanceof PreparedStatement statement) {
            Query query = new Query((String) arguments[0], new ArrayList<>());
            queries.add(query);
            return proxy(PreparedStatement.class, statement, noting(query));
          }
          return result instanceof Statement statement
              ? proxy(Statement.class, statement, this::noteText)
              : result;
        });
  }

  private static Note noting(Query query) {
    return (method, arguments, result) -> {
      if (method.getName().startsWith("set") && arguments.length == 2) {
        query.bindings().add(other -> method.invoke(other, arguments));
      }
      return result;
    };
  }

  private @Nullable Object noteText(Method method, Object[] arguments, @Nullable Object result) {
    if (method.getName().startsWith("execute") && arguments.length > 0) {
      queries.add(new Query((String) arguments[0], List.of()));
    }
    return result;
  }

  int count() {
    return queries.size();
  }

  /** Runs them on a connection in one transaction, and looks at each value that they bring. */
  long runBare(Connection connection) throws SQLException, ReflectiveOperationException {
    connection.setAutoCommit(false);
    long values = 0;
    for (Query query : queries) {
      try (PreparedStatement statement = connection.prepareStatement(query.sql())) {
        for (Binding binding : query.bindings()) {
          binding.on(statement);
        }
        if (statement.execute()) {
          values += values(statement.getResultSet());
        }
      }
    }
    connection.rollback();
    connection.setAutoCommit(true);
    return values;
  }

  private static long values(ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    long values = 0;
    while (rows.next()) {
      for (int column = 1; column <= columns; column++) {
        values += rows.getString(column) == null ? 0 : 1;
      }
    }
    return values;
  }

  @FunctionalInterface
  private interface Note {
    @Nullable Object of(Method method, Object[] arguments, @Nullable Object result);
  }

  private static <T> T proxy(Class<T> type, T target, Note note) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              Object[] given = arguments == null ? new Object[0] : arguments;
              try {
                return note.of(method, given, method.invoke(target, given));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
