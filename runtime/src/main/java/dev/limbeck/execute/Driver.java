package dev.limbeck.execute;

import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's driver below a connection, asked by reflection: the runtime depends on none. */
record Driver(Class<?> type, Object connection) {

  private static final int BUFFER = 1 << 16;
  private static final String TYPE = "org.postgresql.PGConnection";

  /** The driver's own connection, if it is PostgreSQL's. */
  static Optional<Driver> of(Connection connection) throws SQLException {
    // A pool's connection and the driver may come from different class loaders.
    Set<@Nullable ClassLoader> loaders = new LinkedHashSet<>();
    loaders.add(connection.getClass().getClassLoader());
    loaders.add(Thread.currentThread().getContextClassLoader());
    loaders.add(Driver.class.getClassLoader());
    for (ClassLoader loader : loaders) {
      Optional<Class<?>> type = type(loader);
      if (type.isPresent() && connection.isWrapperFor(type.orElseThrow())) {
        return Optional.of(new Driver(type.orElseThrow(), connection.unwrap(type.orElseThrow())));
      }
    }
    return Optional.empty();
  }

  /** The process that was named when the connection was made: the server's, or a pooler's word. */
  int processAtConnect() throws SQLException {
    return (Integer) call("getBackendPID");
  }

  /** After how many uses the server's session keeps a statement prepared; 0 for never. */
  int prepareThreshold() throws SQLException {
    return (Integer) call("getPrepareThreshold");
  }

  void setPrepareThreshold(int uses) throws SQLException {
    try {
      type.getMethod("setPrepareThreshold", int.class).invoke(connection, uses);
    } catch (ReflectiveOperationException e) {
      throw failed("setPrepareThreshold", e);
    }
  }

  /**
   * Sends rows to the server.
   *
   * @param copy a {@code copy ... from stdin}
   * @param rows what it takes, which is read as it is sent
   */
  void copyIn(String copy, InputStream rows) throws SQLException {
    Object copies = call("getCopyAPI");
    try {
      copies
          .getClass()
          .getMethod("copyIn", String.class, InputStream.class, int.class)
          .invoke(copies, copy, rows, BUFFER);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof SQLException sql) {
        throw sql;
      }
      if (e.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw failed("copyIn", e);
    } catch (ReflectiveOperationException e) {
      throw failed("copyIn", e);
    }
  }

  private Object call(String method) throws SQLException {
    try {
      return type.getMethod(method).invoke(connection);
    } catch (ReflectiveOperationException e) {
      throw failed(method, e);
    }
  }

  private static SQLException failed(String method, ReflectiveOperationException e) {
    Throwable cause = e instanceof InvocationTargetException ? e.getCause() : e;
    return new SQLException("PostgreSQL's driver failed at " + method + ": " + cause, cause);
  }

  private static Optional<Class<?>> type(@Nullable ClassLoader loader) {
    try {
      return Optional.of(Class.forName(TYPE, false, loader));
    } catch (ClassNotFoundException notHere) {
      return Optional.empty();
    }
  }
}
