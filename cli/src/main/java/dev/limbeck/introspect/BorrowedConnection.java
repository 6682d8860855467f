package dev.limbeck.introspect;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.function.Consumer;
import us.fatehi.utility.datasource.DatabaseConnectionSource;

/** One connection, lent to SchemaCrawler, which closes what it is given. */
final class BorrowedConnection implements DatabaseConnectionSource {

  private final Connection lent;

  BorrowedConnection(Connection connection) {
    lent =
        (Connection)
            Proxy.newProxyInstance(
                BorrowedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) -> {
                  if (method.getName().equals("close")) {
                    return null;
                  }
                  try {
                    return method.invoke(connection, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
  }

  @Override
  public Connection get() {
    return lent;
  }

  @Override
  public boolean releaseConnection(Connection connection) {
    return true;
  }

  @Override
  public void setFirstConnectionInitializer(Consumer<Connection> initializer) {
    initializer.accept(lent);
  }

  @Override
  public void close() {
    // The connection belongs to whoever lent it.
  }
}
